### What somebody had asked before.

# $number (String) - the case's number
earlier-title = Talep #{ $number }: eski talepler
# $count (Number)
earlier-count = Eski talepler: { $count }
earlier-none = Görebileceğiniz başka bir şey yok.
# $day (String) - a short date, $number (String) - the case's number, $subject (String) - what it was about
earlier-case = { $day } · #{ $number } · { $subject }
# $number (String) - the case's number
earlier-back = Geri dön: talep #{ $number }
