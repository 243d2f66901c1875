### What somebody had asked before.

# $number (String) - the case's number
earlier-title = Обращение #{ $number }: прошлые
# $count (Number)
earlier-count = Прошлые обращения: { $count }
earlier-none = Других обращений, доступных вам, нет.
# $day (String) - a short date, $number (String) - the case's number, $subject (String) - what it was about
earlier-case = { $day } · #{ $number } · { $subject }
# $number (String) - the case's number
earlier-back = К обращению #{ $number }
