### An office that closes unexpectedly.

shutoffice-when = როდის იქნება დაკეტილი?
shutoffice-today = დღეს
shutoffice-tomorrow = ხვალ
shutoffice-other-days = სხვა დღეებში
# $count (Number) - how many events
shutoffice-which = { $count ->
    [one] ამ დროს იქ { $count } ღონისძიებაა დაგეგმილი. ✓ ნიშნავს, რომ ის გაუქმდება, კურსიდან კი – მხოლოდ ეს დღეები. დააჭირეთ, თუ რჩება. ფრჩხილებში: რამდენი ადამიანი მონაწილეობს ან ელოდება.
   *[other] ამ დროს იქ { $count } ღონისძიებაა დაგეგმილი. რომლებსაც ✓ აქვს, გაუქმდება, კურსიდან კი – მხოლოდ ეს დღეები. დააჭირეთ იმათ, რომლებიც რჩება. ფრჩხილებში: რამდენი ადამიანი მონაწილეობს ან ელოდება.
}
# $day (String) - a short date, $title (String), $count (Number) - how many people take part or wait
shutoffice-event = { $day }: { $title } ({ $count })
# $count (Number) - how many events, $people (Number) - how many people take part in them or wait
shutoffice-gone = { $count ->
    [one] { $count } ღონისძიება არ გაიმართება. მაშინვე გაიგებს ამდენი ადამიანი: { $people }.
   *[other] { $count } ღონისძიება არ გაიმართება. მაშინვე გაიგებს ამდენი ადამიანი: { $people }.
}
# $count (Number) - how many events
shutoffice-stay = { $count ->
    [one] { $count } ღონისძიება ჯერ უცვლელი რჩება: მერე შეგიძლიათ გადაიტანოთ ან სხვაგან ჩაატაროთ.
   *[other] { $count } ღონისძიება ჯერ უცვლელი რჩება: მერე შეგიძლიათ გადაიტანოთ ან სხვაგან ჩაატაროთ.
}
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: დაიკეტება ({ $days }). ყველა, ვისაც იქ ვიზიტი აქვს, მაშინვე გაიგებს და სხვა დროის არჩევას შეძლებს. სწორია?
shutoffice-yes = დიახ, დავკეტოთ და ვაცნობოთ
# $asked (Number), $call (Number) - how many people
shutoffice-done = ოფისი დაკეტილია. ვკითხეთ ამდენ ადამიანს: { $asked }. დასარეკია, რადგან შეტყობინება არ მისდით: { $call }.
# $asked (Number), $call (Number), $people (Number) - how many people, $events (Number) - how many events
shutoffice-done-events = ოფისი დაკეტილია. ვკითხეთ ამდენ ადამიანს: { $asked }. დასარეკია, რადგან შეტყობინება არ მისდით: { $call }. ღონისძიებები, რომლებიც არ გაიმართება: { $events }. ამას გაიგებს ამდენი ადამიანი: { $people }.
