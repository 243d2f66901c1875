### What the conversations of staff about events share.

planning-migrants = უცხოელები
planning-employers = დამსაქმებლები
planning-institutions = დაწესებულებები
planning-everybody = ყველა
planning-scope = ეს სერიის ნაწილია. რომელ ღონისძიებებს ეხება?
planning-this-one = მხოლოდ ამას
# $count (Number) - how many events follow in the series
planning-and-others = { $count ->
    [one] ამას და { $count } მომდევნოს
   *[other] ამას და { $count } მომდევნოს
}
# $kind (String) - "Workshop" and the like, $topic (String)
planning-kind = { $kind }. თემა: { $topic }
# $level (String) - such as "A2"
planning-level = დონე: { $level }
# $level (String) - such as "A2"
planning-level-key = { $level }
# $count (Number) - how many sessions; the times stand below
planning-sessions = შეხვედრები: { $count }
# $count (Number) - how many sessions are not shown
planning-more-sessions = … და კიდევ { $count }
# $where (String) - a town and a place, or "Online"
planning-where = სად: { $where }
# $office (String) - a town, $place (String) - a room or an address
planning-place = { $office }, { $place }
# $link (String) - an address
planning-link = ბმული: { $link }
planning-no-link = ბმული ჯერ აკლია.
# $languages (String) - names of languages, with commas
planning-languages = ენები: { $languages }
# $who (String) - "foreigners, employers" and the like
planning-who = ვის შეუძლია მოსვლა: { $who }
# $count (Number)
planning-places = ადგილები: { $count }
planning-any-number = ადგილები: შეუზღუდავი
planning-as-many = შეუზღუდავი
# $count (Number) - how many people
planning-companions = რამდენის მოყვანა შეიძლება: { $count }
# $when (String) - date and time
planning-closes = ჩაწერის ვადა: { $when }
planning-which-office = სად იქნება?
planning-when-unclear = ვერ გავიგე. დაწერეთ დღე და საათი ასე: 24.12 17:00-19:00
# $day (String) - a date in words
planning-beyond = პროექტის ბოლო დღე: { $day }. უფრო გვიან ვერაფერი იქნება.
planning-past = ეს დრო უკვე გავიდა. დაწერეთ მომავალი დღე და საათი.
planning-overlap = იმ დროს უკვე სხვა შეხვედრაა. გთხოვთ, აირჩიოთ სხვა დრო.
# $day (String) - a date in words, $name (String) - a holiday's name
planning-holiday = ყურადღება, უქმე დღეა: { $day } ({ $name }).
# $day (String) - a date in words
planning-shut = ყურადღება, ოფისი დაკეტილია: { $day }.
# $least (String), $most (String) - numbers
planning-number-unclear = დაწერეთ რიცხვი. მინიმუმი: { $least }, მაქსიმუმი: { $most }.
planning-link-unclear = ეს მისამართი არ არის. დაწერეთ ისეთი, რომელიც ასე იწყება: https://
planning-yes-change = დიახ, შეცვლა
    .keywords = დიახ, კი, ოკ, ok, diax, ki
# $count (Number) - how many people get a message
planning-told = შეიცვალა. ახლა იგებს ამდენი ადამიანი: { $count }
planning-changed = ამასობაში სხვამ შეცვალა, ამიტომ არაფერი შენახულა. აი, როგორ არის ახლა.
