### One event, for staff.

eventcard-draft = მონახაზი: სხვა ჯერ ვერავინ ხედავს.
eventcard-published = გამოქვეყნებულია: ყველა ხედავს.
eventcard-cancelled = გაუქმებულია.
eventcard-over = დასრულდა.
# $coming (Number), $cannot (Number) - how many have said so
eventcard-coming = თქვა, რომ მოვა: { $coming }. ვერ მოვა: { $cannot }
# $count (Number) - for how many people a place is kept
eventcard-offered = ვკითხეთ თავისუფალ ადგილზე, პასუხი არ არის: { $count }
# $count (Number) - how many people
eventcard-untold = ბოლო ცვლილება ჯერ არ იცის ამდენმა: { $count }
# $count (Number) - how many ratings, $whole (Number), $tenth (Number) - their mean, in stars and tenths
eventcard-rated = შეფასებები: { $count }, საშუალოდ { $whole },{ $tenth } (5-დან)
# $languages (String) - names of languages
eventcard-written = დაწერილია ენებზე: { $languages }
# $languages (String) - names of languages
eventcard-outdated = მოძველებულია, რადგან ორიგინალი შეიცვალა: { $languages }
# $languages (String) - names of languages
eventcard-missing = აკლია: { $languages }
# $count (Number) - how many events, $drafts (Number) - how many of them are drafts
eventcard-series = ღონისძიებები სერიაში: { $count }, მათ შორის მონახაზები: { $drafts }
eventcard-publish = გამოქვეყნება
eventcard-words = სათაური, აღწერა
eventcard-change = შეცვლა
eventcard-times = დროის შეცვლა
eventcard-weekly = ყოველკვირეულად
eventcard-copy = კოპირება
eventcard-drop = მონახაზის წაშლა
eventcard-cancel = ღონისძიების გაუქმება
eventcard-attendance = ვინ მოვიდა
eventcard-check-in = ბილეთის შემოწმება
eventcard-list = სია ფაილად
eventcard-as-seen = როგორ ჩანს
