### A blocked time and the visits that stand in it.

# $start (String), $end (String) - dates and times
blocked-title = დაბლოკილია: { $start } – { $end }
# $count (Number) - how many visits
blocked-visits = ვიზიტები ამ დროს: { $count }. ადამიანის თანხმობის გარეშე არაფერი შეიცვლება.
blocked-free = ამ დროს ვიზიტები არ არის.
# $when (String) - date and time, $office (String) - a town, $state (String)
blocked-visit = { $when } · { $office } · { $state }
blocked-not-asked = ჯერ არ გვიკითხავს
blocked-asked = ვკითხეთ, ველოდებით
blocked-asked-same = ვკითხეთ; იგივე დრო კოლეგასთან შენახულია
blocked-kept = დრო იგივეა, მიიღებს კოლეგა
blocked-moved = გადატანილია
blocked-cancelled = გაუქმებულია
# $when (String) - a short date and time
blocked-propose = შეკითხვა: { $when }
# $when (String) - a short date and time
blocked-open = გახსნა: { $when }
blocked-unblock = ამ დროის განბლოკვა
