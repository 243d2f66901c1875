### Who has answered after an office had closed.

# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutcount-title = { $office }, зачинено: { $days }
# $count (Number)
shutcount-asked = Візити, яких це стосується: { $count }
# $count (Number)
shutcount-moved = Вибрали інший час: { $count }
# $count (Number)
shutcount-cancelled = Скасували: { $count }
# $count (Number)
shutcount-open = Ще не відповіли: { $count }
# $count (Number)
shutcount-call = Зателефонуйте, будь ласка, повідомлення не дійде: { $count }
# $count (Number)
shutcount-called-off = Скасовано заходів: { $count }
# $count (Number)
shutcount-untold = Ще не знають про це, людей: { $count }
# $count (Number)
shutcount-still-on = Заходи, які ще мають відбутися: { $count }
shutcount-again = Порахувати ще раз
