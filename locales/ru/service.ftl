### One service.

service-unknown = Такой услуги я не знаю. Вот что есть.
# $minutes (Number) - how long a visit takes
service-visit = { $minutes ->
    [one] Визит длится { $minutes } минуту.
    [few] Визит длится { $minutes } минуты.
    [many] Визит длится { $minutes } минут.
   *[other] Визит длится { $minutes } минуты.
}
# $languages (String) - names of languages, with commas
service-languages = Языки: { $languages }
# $office (String) - a town
service-given-in = Офис: { $office }
# $what (String) - what to bring, in the centre's own words
service-bring = Возьмите с собой: { $what }
service-book = Записаться на визит
service-dates = Даты и места
# $email (String)
service-write = Написать: { $email }
service-read-more = Подробнее
service-others = Вернуться к списку
service-for-migrants = Для иностранцев, которые живут или работают в Малопольше.
service-for-employers = Для работодателей.
service-for-institutions = Для учреждений, организаций и всех, кому это интересно.
