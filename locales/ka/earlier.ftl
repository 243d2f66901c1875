### What somebody had asked before.

# $number (String) - the case's number
earlier-title = მიმართვა #{ $number }: ადრინდელი
# $count (Number)
earlier-count = ადრინდელი მიმართვები: { $count }
earlier-none = სხვა მიმართვა, რომლის ნახვაც შეგიძლიათ, არ არის.
# $day (String) - a short date, $number (String) - the case's number, $subject (String) - what it was about
earlier-case = { $day } · #{ $number } · { $subject }
# $number (String) - the case's number
earlier-back = უკან, მიმართვა #{ $number }
