### My events.

myevents-title = ჩემი ვორქშოფები და შეხვედრები
    .keywords = ჩემი ღონისძიებები, ჩემი ვორქშოფები, ჩემი კურსები, ჩემი შეხვედრები, chemi ghonisdziebebi, chemi gonisdziebebi, chemi kursebi, chemi shexvedrebi
myevents-none = ჯერ არსად ხართ ჩაწერილი.
# $ahead (Number) - how many people are before them in line
myevents-waiting = { $ahead ->
    [0] რიგში პირველი ხართ
    [one] რიგში ხართ, თქვენ წინ { $ahead } ადამიანია
   *[other] რიგში ხართ, თქვენ წინ { $ahead } ადამიანია
}
