### My events.

myevents-title = Мае заняткі і сустрэчы
    .keywords = мае мерапрыемствы, мае заняткі, мае курсы
myevents-none = Вы яшчэ нікуды не запісаны.
# $ahead (Number) - how many people are before them in line
myevents-waiting = { $ahead ->
    [0] Вы ў чарзе, перад Вамі нікога
    [one] Вы ў чарзе, перад Вамі { $ahead } чалавек
    [few] Вы ў чарзе, перад Вамі { $ahead } чалавекі
    [many] Вы ў чарзе, перад Вамі { $ahead } чалавек
   *[other] Вы ў чарзе, перад Вамі { $ahead } чалавека
}
