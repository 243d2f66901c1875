### My events.

myevents-title = Мои занятия и встречи
    .keywords = мои мероприятия, мои занятия, мои курсы
myevents-none = Вы ещё никуда не записаны.
# $ahead (Number) - how many people are before them in line
myevents-waiting = { $ahead ->
    [0] Вы в очереди, перед вами никого
    [one] Вы в очереди, перед вами { $ahead } человек
    [few] Вы в очереди, перед вами { $ahead } человека
    [many] Вы в очереди, перед вами { $ahead } человек
   *[other] Вы в очереди, перед вами { $ahead } человека
}
