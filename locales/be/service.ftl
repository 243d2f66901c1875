### One service.

service-unknown = Я не ведаю такой паслугі. Вось якія паслугі ёсць.
# $minutes (Number) - how long a visit takes
service-visit = { $minutes ->
    [one] Візіт доўжыцца { $minutes } хвіліну.
    [few] Візіт доўжыцца { $minutes } хвіліны.
    [many] Візіт доўжыцца { $minutes } хвілін.
   *[other] Візіт доўжыцца { $minutes } хвіліны.
}
# $languages (String) - names of languages, with commas
service-languages = Мовы: { $languages }
# $office (String) - a town
service-given-in = Офіс: { $office }
# $what (String) - what to bring, in the centre's own words
service-bring = Вазьміце, калі ласка, з сабой: { $what }
service-book = Запісацца на візіт
service-dates = Даты і месцы
# $email (String)
service-write = Напісаць на { $email }
service-read-more = Чытаць больш
service-others = Назад да спіса
service-for-migrants = Для замежнікаў, якія жывуць або працуюць у Малапольшчы.
service-for-employers = Для працадаўцаў.
service-for-institutions = Для ўстаноў, арганізацый і ўсіх, каму гэта цікава.
