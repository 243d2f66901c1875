### Erasing somebody who was booked by phone.

forerase-what = წაიშლება ყველაფერი, რაც აქ ამ ადამიანზე ვიცით: სახელი, ტელეფონის ნომერი და ყველა ვიზიტი. მომავალი ვიზიტები გაუქმდება. ამას ვეღარავინ დააბრუნებს.
forerase-stays = რა დარჩება: კოდირებული ნიშანი, რომ სარეზერვო ასლმა მონაცემები არ დააბრუნოს, და რიცხვები სახელების გარეშე ანგარიშებისთვის.
# $ref (String) - the number of a visit, $when (String) - date and time, $office (String) - a town
forerase-check = ამ ადამიანმა ითხოვა ეს და ზუსტად იცით, ვინ არის? { $ref }, { $when }, { $office }
forerase-done = მზადაა: ამ ადამიანზე აქ მონაცემები აღარ არის.
