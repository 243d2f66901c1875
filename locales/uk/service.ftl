### One service.

service-unknown = Я не знаю такої послуги. Ось які послуги є.
# $minutes (Number) - how long a visit takes
service-visit = { $minutes ->
    [one] Візит триває { $minutes } хвилину.
    [few] Візит триває { $minutes } хвилини.
    [many] Візит триває { $minutes } хвилин.
   *[other] Візит триває { $minutes } хвилини.
}
# $languages (String) - names of languages, with commas
service-languages = Мови: { $languages }
# $office (String) - a town
service-given-in = Офіс: { $office }
# $what (String) - what to bring, in the centre's own words
service-bring = Візьміть, будь ласка, із собою: { $what }
service-book = Записатися на візит
service-dates = Дати й місця
# $email (String)
service-write = Написати на { $email }
service-read-more = Читати більше
service-others = Назад до списку
service-for-migrants = Для іноземців, які живуть або працюють у Малопольщі.
service-for-employers = Для роботодавців.
service-for-institutions = Для установ, організацій і всіх, кому це цікаво.
