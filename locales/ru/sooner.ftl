### An earlier time for a visit.

# $when (String) - date and time
sooner-about = Ваш визит: { $when }. Если освободится более раннее время, я напишу вам и некоторое время подержу его для вас. Визит остаётся без изменений, пока вы не согласитесь.
# $when (String) - date and time
sooner-free-already = Более раннее время свободно уже сейчас: { $when }. Можно сразу перенести визит на него.
sooner-where = Где искать более раннее время?
# $office (String) - a town
sooner-here = Только: { $office }
sooner-anywhere = В любом офисе
sooner-done = Вы в очереди. Я напишу вам, как только освободится более раннее время.
sooner-in-line = Вы в очереди на более раннее время. Я напишу вам, как только оно появится.
sooner-stop = Больше не искать
sooner-back = Мой визит
sooner-cannot-write = Когда вы закроете эту страницу, я не смогу вам здесь написать и поэтому не сообщу о более раннем времени. Вы можете поискать его сами.
# $when (String) - date and time, $office (String) - a town
sooner-offered = Освободилось более раннее время: { $when }, { $office }. Я держу его для вас.
# $until (String) - date and time, $was (String) - the date and time of the visit
sooner-until = Пожалуйста, ответьте до: { $until }. Потом это время получит кто-то другой. Ваш визит ({ $was }) остаётся без изменений, пока вы не согласитесь.
sooner-yes = Да, беру это время
sooner-no = Нет, оставляю своё время
