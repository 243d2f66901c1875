### An earlier time for a visit.

# $when (String) - date and time
sooner-about = Ваш візит: { $when }. Якщо звільниться раніший час, я напишу вам і на певний час притримаю його для вас. Візит лишається без змін, доки ви не погодитеся.
# $when (String) - date and time
sooner-free-already = Раніший час вільний уже зараз: { $when }. Можна перенести візит на нього, не чекаючи.
sooner-where = Де шукати раніший час?
# $office (String) - a town
sooner-here = Лише: { $office }
sooner-anywhere = У будь-якому офісі
sooner-done = Ви в черзі. Я напишу вам, щойно звільниться раніший час.
sooner-in-line = Ви в черзі на раніший час. Я напишу вам, щойно він з’явиться.
sooner-stop = Більше не шукати
sooner-back = Мій візит
sooner-cannot-write = Коли ви закриєте цю сторінку, я не зможу вам тут написати, тому не повідомлю про раніший час. Ви можете пошукати його самі.
# $when (String) - date and time, $office (String) - a town
sooner-offered = Є вільний раніший час: { $when }, { $office }. Я тримаю його для вас.
# $until (String) - date and time, $was (String) - the date and time of the visit
sooner-until = Будь ласка, дайте відповідь до: { $until }. Потім цей час отримає хтось інший. Ваш візит ({ $was }) лишається без змін, доки ви не погодитеся.
sooner-yes = Так, беру цей час
sooner-no = Ні, лишаю свій час
