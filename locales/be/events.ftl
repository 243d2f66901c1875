### What is on.

events-title = Заняткі і сустрэчы
    .keywords = мерапрыемствы, мерапрыемства, падзеі, падзея, імпрэзы, імпрэза, што адбываецца, курсы, трэнінгі, расклад заняткаў, даты заняткаў, афіша, kursy i sustreczy, zaniatki
# $count (Number) - how many events
events-count = { $count ->
    [1] { $count } мерапрыемства. Націсніце на яго, каб даведацца больш і запісацца.
    [one] { $count } мерапрыемства. Націсніце на адно з іх, каб даведацца больш і запісацца.
    [few] { $count } мерапрыемствы. Націсніце на адно з іх, каб даведацца больш і запісацца.
    [many] { $count } мерапрыемстваў. Націсніце на адно з іх, каб даведацца больш і запісацца.
   *[other] { $count } мерапрыемства. Націсніце на адно з іх, каб даведацца больш і запісацца.
}
# $day (String) - a short date, $title (String)
events-one = { $day }: { $title }
# $count (Number) - how many times a course meets
events-sessions = { $count ->
    [one] { $count } занятак
    [few] { $count } заняткі
    [many] { $count } заняткаў
   *[other] { $count } занятку
}
# $kind (String) - "Workshop" and the like, $where (String) - a town, or "Online"
events-where = { $kind }, { $where }
events-room = Вольныя месцы ёсць
events-full = Вольных месцаў няма, можна стаць у чаргу
events-joined = Вы запісаны
events-waiting = Вы ў чарзе
events-offered = Мы трымаем для Вас месца
# $what (String) - a town, or "Online", or "everywhere"
events-by-office = Дзе: { $what }
# $what (String) - a kind or a subject, or "everything"
events-by-topic = Што: { $what }
# $what (String) - a language, or "any language"
events-by-language = Мова: { $what }
# $what (String) - "this week" and the like
events-by-week = Калі: { $what }
events-any-office = усюды
events-any-topic = усё
events-any-language = любая
events-any-time = у любы час
events-this-week = на гэтым тыдні
events-later = з наступнага тыдня
# $what (String) - a town, a subject, a language, a time; $count (Number) - how many events
events-choice = { $what } ({ $count })
events-which-office = Дзе?
events-which-topic = Што Вас цікавіць?
events-which-language = На якой мове?
events-which-week = Калі?
events-none = Пакуль няма запланаваных заняткаў, сустрэч або курсаў. Калі з’явіцца дата, Вы знойдзеце яе тут.
events-none-fit = Нічога такога, як Вы выбралі, няма. Націсніце на тое, што можна змяніць:
# $count (Number) - how many events
events-all = Паказаць усё ({ $count })
