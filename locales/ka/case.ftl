### A case, as staff see it: on its card in a group, in a private chat, and on the page of the desk.

# $number (String) - the case's number
case-title = მიმართვა #{ $number }
# $when (String) - date and time
case-waits = 🟡 პასუხს ელოდება ამ დროიდან: { $when }. ჯერ არავის აუღია.
# $when (String) - date and time, $waited (String) - how long
case-waits-for = 🟡 პასუხს ელოდება ამ დროიდან: { $when } ({ $waited }). ჯერ არავის აუღია.
case-free = 🟡 ჯერ არავის აუღია. პასუხი ახლა საჭირო არ არის.
# $name (String) - a colleague
case-taken = 🟢 პასუხობს: { $name }
# $name (String) - a colleague, $when (String) - date and time
case-taken-waits = 🟡 პასუხობს: { $name }. პასუხს ელოდება ამ დროიდან: { $when }.
# $name (String) - a colleague, $when (String) - date and time, $waited (String) - how long
case-taken-waits-for = 🟡 პასუხობს: { $name }. პასუხს ელოდება ამ დროიდან: { $when } ({ $waited }).
# $count (Number)
case-waited-minutes = { $count } წუთზე მეტი
# $count (Number)
case-waited-hours = { $count } საათზე მეტი
# $count (Number)
case-waited-days = { $count ->
    [one] { $count } დღეზე მეტი
   *[other] { $count } დღეზე მეტი
}
# $when (String) - date and time
case-resting = 💤 გადადებულია, ვადა: { $when }
# $when (String) - date and time
case-closed = ✅ დახურულია: { $when }
# $office (String) - a town
case-office = ოფისი: { $office }
# Stands last: it may tell of somebody's troubles, and notifications show the beginning.
# $subject (String) - what it is about
case-about = თემა: { $subject }
# $language (String) - a language, $office (String) - a town, $channel (String) - a messenger
case-language = ენა: { $language }. ოფისი: { $office }. არხი: { $channel }
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
case-channel = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] ჩატი საიტზე
    [counter] ოფისში
   *[other] { $channel }
}
# $languages (String) - names of languages
case-reads = ასევე კითხულობს: { $languages }
# $when (String) - date and time, $office (String) - a town
case-next-visit = შემდეგი ვიზიტი: { $when }, { $office }
# $count (Number) - how many
case-earlier = { $count ->
    [one] { $count } ადრინდელი მიმართვა
   *[other] { $count } ადრინდელი მიმართვა
}
# $count (Number) - how many
case-missed = გაცდენილი ვიზიტები: { $count }
case-delicate = დელიკატური საკითხი: შეფასებას არ ვთხოვთ.
# $under (Number) - 16 or 18
case-young = ამბობს, რომ { $under } წლის ჯერ არ არის
case-unreachable = ამ ადამიანს ახლა ვერ მივწერთ: ჩატი დატოვა ან დაბლოკა. როცა ისევ მოგვწერს, პასუხის გაცემა შესაძლებელი გახდება.
# $when (String) - date and time, $who (String), $kind (String) - "text" and the like
case-last = { $when }: { $who }, { $kind }
case-visitor = ადამიანი
case-staff = ჩვენ
case-note = ჩვენი შენიშვნა
case-text = ტექსტი
case-photo = ფოტო
case-document = ფაილი
case-voice = ხმოვანი შეტყობინება
case-video = ვიდეო
case-sticker = სტიკერი
case-place = მდებარეობა
case-take = აღება
case-reply = მიწერა
case-canned = მზა პასუხი
case-book = ვიზიტის დაჯავშნა
case-hand = გადაცემა…
case-release = გათავისუფლება
case-wake = დაბრუნება
case-snooze = გადადება…
case-snooze-hour = ერთი საათით გადადება
case-show = ხელახლა ჩვენება
case-close = დახურვა
case-quiet = დახურვა შეუფასებლად
case-reopen = ხელახლა გახსნა
case-before = ადრინდელი მიმართვები
case-done-take = ახლა ეს მიმართვა თქვენია.
case-done-release = მიმართვა ისევ თავისუფალია.
case-done-snooze = მიმართვა გადადებულია. დაბრუნდება, როცა ადამიანი მოგვწერს.
case-done-wake = მიმართვა აღარ არის გადადებული.
case-done-close = მიმართვა დახურულია. ადამიანი შეტყობინებას მიიღებს და საუბარს შეაფასებს, თუ მოისურვებს.
case-done-quiet = მიმართვა დახურულია. ადამიანი შეტყობინებას მიიღებს, შეფასებას არ ვთხოვთ.
case-done-close-unheard = მიმართვა დახურულია. ადამიანმა ჩატი დატოვა და ამას ვერ გაიგებს.
case-done-reopen = მიმართვა ისევ ღიაა და თქვენია.
case-done-show = საუბარი ჯგუფში ხელახლა გამოჩნდება.
case-done-replies = აირჩიეთ პასუხი ბარათის ქვეშ.
case-done-card = ჩვეულებრივი ღილაკები დაბრუნდა.
# $name (String) - a colleague
case-taken-already = მიმართვა უკვე სხვამ აიღო: { $name }.
case-is-closed = ეს მიმართვა დახურულია. გთხოვთ, ჯერ ხელახლა გახსნათ.
case-not-now = ახლა ეს შეუძლებელია. შესაძლოა, ამ ადამიანს სხვა ღია მიმართვა აქვს.
case-speaks = ადამიანმა ახლახან კიდევ მოგვწერა. გთხოვთ, ჯერ ის წაიკითხოთ.
