### The files with all that is known of a person.

ownpage-title = რა ვიცით თქვენზე
# $when (String) - date and time
ownpage-made = შედგენილია: { $when }. დრო ყველგან პოლონეთისაა.
ownpage-how = ცენტრის თანამშრომლებს აქ ერთი სახელი აქვთ: „კონსულტანტი“. იგივე, ტექნიკური დეტალებით, ფაილშიცაა: my-data.json.
# $count (Number) - notes
ownpage-notes = { $count ->
    [one] კონსულტანტებმა ერთმანეთისთვის { $count } შენიშვნაც დაწერეს. ის ამ ფაილებში არ არის, რადგან მასში შეიძლება სხვები იყვნენ ნახსენები. ჰკითხეთ ცენტრის მონაცემთა დაცვის ოფიცერს.
   *[other] კონსულტანტებმა ერთმანეთისთვის { $count } შენიშვნაც დაწერეს. ისინი ამ ფაილებში არ არის, რადგან მათში შეიძლება სხვები იყვნენ ნახსენები. ჰკითხეთ ცენტრის მონაცემთა დაცვის ოფიცერს.
}
ownpage-nothing = არაფერი.
ownpage-you = თქვენ
ownpage-visits = ვიზიტები
ownpage-events = ვორქშოფები და შეხვედრები
ownpage-conversations = საუბრები თანამშრომლებთან
ownpage-messages = ასისტენტის შეტყობინებები
ownpage-news = განცხადებები
ownpage-codes = კოდები და ფაილები
ownpage-yes = დიახ
ownpage-no = არა
ownpage-all = ყველა
ownpage-created = როდიდან
ownpage-state = სტატუსი
ownpage-language = ენა
ownpage-office = ოფისი
ownpage-until = რა დრომდე
ownpage-when = როდის
ownpage-consultant = ვისთან
ownpage-kind = სახე
ownpage-rating = შეფასება
ownpage-channel = ჩატის აპი
ownpage-address = თქვენი ნომერი იქ
ownpage-device-language = ტელეფონის ენა
ownpage-discreet = შეხსენებები დეტალების გარეშე
ownpage-silent = შეჩერებულია
ownpage-young = ასაკი
# $under (Number) - 16 or 18
ownpage-under = { $under } წელზე ნაკლები
ownpage-seen = ბოლოს აქ
ownpage-service = სერვისი
ownpage-attendance = ვიზიტის დღეს
ownpage-name = სახელი
ownpage-phone = ტელეფონი
ownpage-company = კომპანია
ownpage-way = როგორ
ownpage-care = მიხედვა
ownpage-access = გასათვალისწინებელი
ownpage-ref = ვიზიტის ნომერი
ownpage-reminder = შეხსენება
ownpage-watch = ადრეულ დროს ეძებთ ამ დროიდან
ownpage-offered = შემოთავაზებული ადრეული დრო
ownpage-proposal = შემოთავაზებული სხვა დრო
ownpage-event = ღონისძიება
ownpage-seats = ადგილები
ownpage-ticket = ბილეთი
ownpage-came = დასწრება
ownpage-case = საუბარი
ownpage-subject = თემა
ownpage-closed = დასრულდა
ownpage-author = ვინ
ownpage-words = სიტყვები
ownpage-example = თქვენი პირველი სიტყვები, შენახული იმისთვის, რომ ასისტენტმა უკეთ გაიგოს
ownpage-place = მდებარეობა
ownpage-file = ფაილი
ownpage-bytes = ბაიტები
ownpage-agreed = თანხმობა
ownpage-withdrawn = თანხმობის გამოხმობა
ownpage-audience = ვინ ხართ
ownpage-topics = თემები
ownpage-towns = ქალაქები
ownpage-often = რამდენად ხშირად
ownpage-announcement = განცხადება გაიგზავნა
ownpage-code = წვდომის კოდი შეიქმნა
ownpage-export = ფაილების მოთხოვნა
ownpage-booked = დაჯავშნილია
ownpage-coming = დაჯავშნილია, თქვით, რომ მოხვალთ
ownpage-cancelled = გაუქმებულია
ownpage-open = ღიაა
ownpage-over = დახურულია
ownpage-arrived = მოხვედით
ownpage-missed = არ მოხვედით
ownpage-by-you = თქვენ
ownpage-by-consultant = კონსულტანტი
ownpage-by-assistant = ასისტენტი
ownpage-consent = თანხმობა
ownpage-given = გაცემულია
ownpage-taken-back = გამოხმობილია
