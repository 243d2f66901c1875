### What somebody had asked before.

# $number (String) - the case's number
earlier-title = Case #{ $number }: earlier cases
# $count (Number)
earlier-count = Earlier cases: { $count }
earlier-none = There is nothing else that you may see.
# $day (String) - a short date, $number (String) - the case's number, $subject (String) - what it was about
earlier-case = { $day } · #{ $number } · { $subject }
# $number (String) - the case's number
earlier-back = Back to case #{ $number }
