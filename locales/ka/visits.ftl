### My visits.

visits-title = ჩემი ვიზიტები
# $count (Number) - how many visits
visits-list = { $count ->
    [one] გაქვთ { $count } ვიზიტი. დააჭირეთ, რომ ნახოთ, გადაიტანოთ ან გააუქმოთ.
   *[other] გაქვთ { $count } ვიზიტი. დააჭირეთ ერთ-ერთს, რომ ნახოთ, გადაიტანოთ ან გააუქმოთ.
}
visits-none = დაჯავშნილი ვიზიტები არ გაქვთ.
# $when (String) - date and time, $office (String) - a town
visits-one = { $when }, { $office }
visits-book = ვიზიტის დაჯავშნა
visits-by-code = მაქვს წვდომის კოდი
