### My events.

myevents-title = Мої заняття й зустрічі
    .keywords = мої заходи, мої заняття, мої курси
myevents-none = Ви ще нікуди не записані.
# $ahead (Number) - how many people are before them in line
myevents-waiting = { $ahead ->
    [0] Ви в черзі, перед вами нікого
    [one] Ви в черзі, перед вами { $ahead } людина
    [few] Ви в черзі, перед вами { $ahead } людини
    [many] Ви в черзі, перед вами { $ahead } людей
   *[other] Ви в черзі, перед вами { $ahead } людини
}
