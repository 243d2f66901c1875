### Who has answered after an office had closed.

# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutcount-title = { $office }, зачынена: { $days }
# $count (Number)
shutcount-asked = Візіты, якіх гэта датычыць: { $count }
# $count (Number)
shutcount-moved = Выбралі іншы час: { $count }
# $count (Number)
shutcount-cancelled = Скасавалі: { $count }
# $count (Number)
shutcount-open = Яшчэ не адказалі: { $count }
# $count (Number)
shutcount-call = Патэлефануйце, калі ласка, паведамленне не дойдзе: { $count }
# $count (Number)
shutcount-called-off = Скасавана мерапрыемстваў: { $count }
# $count (Number)
shutcount-untold = Людзей, якія яшчэ не ведаюць пра гэта: { $count }
# $count (Number)
shutcount-still-on = Мерапрыемствы, якія яшчэ маюць адбыцца: { $count }
shutcount-again = Палічыць яшчэ раз
