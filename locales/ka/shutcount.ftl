### Who has answered after an office had closed.

# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutcount-title = { $office }, დაკეტილია: { $days }
# $count (Number)
shutcount-asked = ვიზიტები, რომლებსაც ეხება: { $count }
# $count (Number)
shutcount-moved = აირჩიეს სხვა დრო: { $count }
# $count (Number)
shutcount-cancelled = გააუქმეს: { $count }
# $count (Number)
shutcount-open = ჯერ არ უპასუხიათ: { $count }
# $count (Number)
shutcount-call = დაურეკეთ, შეტყობინება არ მისდით: { $count }
# $count (Number)
shutcount-called-off = გაუქმებული ღონისძიებები: { $count }
# $count (Number)
shutcount-untold = ამის შესახებ ჯერ არ იცის: { $count }
# $count (Number)
shutcount-still-on = ღონისძიებები, რომლებიც გაიმართება: { $count }
shutcount-again = თავიდან დათვლა
