### What somebody had asked before.

# $number (String) - the case's number
earlier-title = Звернення #{ $number }: попередні
# $count (Number)
earlier-count = Попередні звернення: { $count }
earlier-none = Інших звернень, доступних вам, немає.
# $day (String) - a short date, $number (String) - the case's number, $subject (String) - what it was about
earlier-case = { $day } · #{ $number } · { $subject }
# $number (String) - the case's number
earlier-back = До звернення #{ $number }
