### What somebody had asked before.

# $number (String) - the case's number
earlier-title = Sprawa #{ $number }: wcześniejsze
# $count (Number)
earlier-count = Wcześniejsze sprawy: { $count }
earlier-none = Nie ma innych spraw, do których jest tu dostęp.
# $day (String) - a short date, $number (String) - the case's number, $subject (String) - what it was about
earlier-case = { $day } · #{ $number } · { $subject }
# $number (String) - the case's number
earlier-back = Wróć do sprawy #{ $number }
