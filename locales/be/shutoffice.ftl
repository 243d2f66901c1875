### An office that closes unexpectedly.

shutoffice-when = Калі офіс будзе зачынены?
shutoffice-today = Сёння
shutoffice-tomorrow = Заўтра
shutoffice-other-days = Іншыя дні
# $count (Number) - how many events
shutoffice-which = Мерапрыемствы, запланаваныя там на гэты час: { $count }. Тое, што з пазнакай ✓, будзе скасавана, а з курсаў – толькі заняткі ў гэтыя дні. Націсніце на тое, што застаецца. У дужках: колькі людзей бярэ ўдзел або чакае.
# $day (String) - a short date, $title (String), $count (Number) - how many people take part or wait
shutoffice-event = { $day }: { $title } ({ $count })
# $count (Number) - how many events, $people (Number) - how many people take part in them or wait
shutoffice-gone = { $count ->
    [one] { $count } мерапрыемства не адбудзецца. Людзей, якія адразу даведаюцца пра гэта: { $people }.
    [few] { $count } мерапрыемствы не адбудуцца. Людзей, якія адразу даведаюцца пра гэта: { $people }.
    [many] { $count } мерапрыемстваў не адбудзецца. Людзей, якія адразу даведаюцца пра гэта: { $people }.
   *[other] { $count } мерапрыемства не адбудзецца. Людзей, якія адразу даведаюцца пра гэта: { $people }.
}
# $count (Number) - how many events
shutoffice-stay = Мерапрыемствы, якія пакуль застаюцца без змен: { $count }. Потым іх можна перанесці на іншы час або ў іншае месца.
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: офіс будзе зачынены ({ $days }). Усе, хто мае там візіт, адразу атрымаюць паведамленне і змогуць выбраць іншы час. Усё правільна?
shutoffice-yes = Так, зачыніць і паведаміць
# $asked (Number), $call (Number) - how many people
shutoffice-done = Офіс зачынены. Запытана людзей: { $asked }. Трэба патэлефанаваць, бо паведамленне не дойдзе: { $call }.
# $asked (Number), $call (Number), $people (Number) - how many people, $events (Number) - how many events
shutoffice-done-events = Офіс зачынены. Запытана людзей: { $asked }. Трэба патэлефанаваць, бо паведамленне не дойдзе: { $call }. Мерапрыемствы, якія не адбудуцца: { $events }. Людзей, якія даведаюцца пра гэта: { $people }.
