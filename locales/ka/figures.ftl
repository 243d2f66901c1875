### How it goes, in numbers, for coordinators.

# $office (String) - a town
figures-title = როგორ მიდის საქმე: { $office }
figures-all = ყველა ოფისი
# $office (String) - a town, $count (Number) - how many people, $when (String) - date and time,
# $time (String) - how long
figures-waiting = პასუხს ელოდება, { $office }: { $count }. პირველი ამ დროიდან: { $when } (სამუშაო დრო: { $time }).
figures-nobody-waits = პასუხს არავინ ელოდება.
# $first (String), $last (String) - short dates
figures-this-week = 📅 ეს კვირა: { $first } – { $last }
# $first (String), $last (String) - short dates
figures-last-week = 📅 გასული კვირა: { $first } – { $last }
# $opened (Number), $answered (Number)
figures-cases = ახალი საუბრები: { $opened }. პასუხი გაეცა: { $answered }.
# $half (String), $most (String) - how long
figures-first = პირველი პასუხი, სამუშაო დროით: ნახევარი – მაქსიმუმ { $half }, ათიდან ცხრა – მაქსიმუმ { $most }.
# $office (String) - a town, $count (Number) - how many, $whole (Number), $tenth (Number) - the mean
figures-rated = შეფასებები, { $office }: { $count }, საშუალოდ { $whole },{ $tenth } (5-დან)
# $visits (Number), $arrived (Number), $missed (Number)
figures-visits = ვიზიტები დღემდე: { $visits }. მოვიდა: { $arrived }. არ მოვიდა: { $missed }.
# $count (Number) - how many people
figures-walk-ins = ჯავშნის გარეშე: { $count }
# $minutes (Number)
figures-minutes = { $minutes } წთ
# $hours (Number), $minutes (Number)
figures-hours = { $hours } სთ { $minutes } წთ
figures-forgotten = ზოგი საუბარი აქ ორ კვირაზე ნაკლებ დროს ინახება: წაშლილი საუბრები აღარ ითვლება.
