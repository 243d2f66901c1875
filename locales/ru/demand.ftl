### What people ask for in their own words, in numbers, for coordinators.

demand-title = Своими словами
demand-about = Люди пишут и своими словами, что им нужно. Сами слова мы не храним, только числа: о чём и как часто спрашивали.
# $month (String) - a month and its year
demand-month = 📅 { $month }
demand-nothing = Своими словами ещё никто не писал.
# $opened (Number), $offered (Number), $taken (Number), $answered (Number) - how often
demand-understood = Открыто сразу: { $opened }. Вопросов, что из трёх: { $offered }, из них выбрано: { $taken }. Короткие ответы: { $answered }. Без ответа:
# $what (String) - what became of it, $about (String) - what it seemed to be, $language (String), $office (String) - a town, $count (Number)
demand-line = { $what } ({ $about }), { $language }, { $office }: { $count }
demand-opened = открыто сразу
demand-offered = вопрос, что из трёх
demand-taken = выбрано из трёх
demand-answered = короткий ответ
demand-refused = ничего из предложенного
demand-elsewhere = этим мы не занимаемся
demand-unmatched = непонятно
demand-unknown = неизвестно
# $count (Number) - how often
demand-more = И ещё: { $count }. Всё есть в отчёте.
