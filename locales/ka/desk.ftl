### The staff's own menu.

desk-title = კონსულტანტების პანელი
# $count (Number) - open cases, $waiting (Number) - how many of them wait for an answer
desk-cases = ღია მიმართვები: { $count }. პასუხს ელოდება: { $waiting }.
desk-no-cases = ღია მიმართვები არ არის.
# $count (Number) - cases that are not shown
desk-more = აქ არ ჩანს: { $count }.
# $number (String) - a case's number, $language (String) - a language, $subject (String)
desk-mine = ★ #{ $number } · { $language } · { $subject }
# $number (String), $language (String), $subject (String)
desk-free = #{ $number } · { $language } · { $subject } · თავისუფალი
# $number (String), $language (String), $subject (String), $name (String) - a colleague
desk-taken = #{ $number } · { $language } · { $subject } · { $name }
desk-day = დღის ვიზიტები
desk-walk-in = ჯავშნის გარეშე მოვიდა
desk-book = სხვისთვის დაჯავშნა
desk-find = ვიზიტის პოვნა
desk-calendar = ჩემი კალენდარი
desk-block = დროის დაბლოკვა
desk-browser = პანელი ბრაუზერში
desk-coordinate = კოორდინატორებისთვის
