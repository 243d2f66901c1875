### What somebody had asked before.

# $number (String) - the case's number
earlier-title = Зварот #{ $number }: ранейшыя
# $count (Number)
earlier-count = Ранейшыя звароты: { $count }
earlier-none = Іншых зваротаў, даступных Вам, няма.
# $day (String) - a short date, $number (String) - the case's number, $subject (String) - what it was about
earlier-case = { $day } · #{ $number } · { $subject }
# $number (String) - the case's number
earlier-back = Да звароту #{ $number }
