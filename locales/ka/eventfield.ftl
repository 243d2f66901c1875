### Changing one thing of an event.

eventfield-which = რისი შეცვლა გსურთ?
eventfield-places = ადგილები
eventfield-place = ოთახი ან მისამართი
eventfield-link = ბმული
eventfield-office = ოფისი ან ონლაინ
eventfield-languages = ენები
eventfield-level = დონე
eventfield-audiences = ვინ შეიძლება მოვიდეს
eventfield-companions = თანმხლები პირები
eventfield-closes = ჩაწერის ბოლო დღე
eventfield-topic = თემა
eventfield-kind = სახე
eventfield-back = ღონისძიებაზე დაბრუნება
# $value (String) - what it is now
eventfield-now = ახლა: { $value }
eventfield-who = ვის შეუძლია მოსვლა? თუ არავის აირჩევთ, ყველას შეუძლია.
eventfield-how-many = რამდენი ადამიანის მოყვანა შეუძლია თითოეულს, ბავშვებიც? 0 – არავის.
eventfield-where = რომელი ოთახი, ან რომელი მისამართი, თუ ოფისში არ იქნება?
eventfield-no-place = უბრალოდ ოფისი
eventfield-which-link = მიუთითეთ ახალი ბმული. მას მხოლოდ ჩაწერილები ხედავენ.
eventfield-until = რა დრომდე შეიძლება ჩაწერა? დაწერეთ დღე ან დღე და საათი, მაგალითად: 24.12 ან 24.12 12:00
eventfield-until-start = დაწყებამდე
eventfield-until-unclear = ვერ გავიგე. დაწერეთ ასე: 24.12 ან 24.12 12:00
# $start (String) - date and time
eventfield-until-not = ეს დრო მომავალში უნდა იყოს და არა დაწყების შემდეგ: { $start }
# $count (Number) - how many people
eventfield-check = შევცვალოთ? მაშინვე გაიგებს ამდენი ადამიანი: { $count }
eventfield-saved = შენახულია.
# $taken (Number) - how many places somebody has
eventfield-too-few = უკვე დაკავებული ადგილები: { $taken }. უფრო ცოტა ვერ იქნება.
