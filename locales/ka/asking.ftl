### Questions and words that several conversations share.

asking-krakow = კრაკოვი
    .keywords = კრაკოვში, კრაკოვს, კრაკოვიდან, კრაკუვი, კრაკუვში, krakovi, krakovshi, krakovsi, krakuvi
asking-nowy-sacz = ნოვი-სონჩი
    .keywords = სონჩი, სონჩში, ნოვი-სონჩში, ნოვი-სანჩი, ნოვი-სანჩში, ნოვისონჩი, novi sonchi, novi sonchshi, sonchi, sonchshi
asking-tarnow = ტარნუვი
    .keywords = ტარნუვში, ტარნოვი, ტარნოვში, tarnuvi, tarnuvshi, tarnovi, tarnovshi
asking-oswiecim = ოსვენციმი
    .keywords = ოსვენციმში, ოშვენციმი, ოშვენციმში, ოსვენჩიმი, osvencimi, osvencimshi, oshvencimi, oshvencimshi

asking-in-person = ოფისში
    .keywords = ოფისი, პირადად, ადგილზე, მოვალ ოფისში, ofisi, ofisshi, opisshi, piradad, adgilze
asking-phone = ტელეფონით
    .keywords = ტელეფონი, ტელეფონზე, დამირეკეთ, ზარი, telefoni, telefonit, damireket
asking-online = ონლაინ
    .keywords = ონლაინში, ვიდეო, ვიდეოზარი, ინტერნეტით, დისტანციურად, ზუმი, zumi, onlain, onlainshi, videozari, internetit

asking-care-none = მიხედვა საჭირო არ არის
    .keywords = არა, არ მინდა, არ მჭირდება, საჭირო არ არის, არავინ, ara, ar minda, ar mchirdeba, araa sachiro
asking-care-child = ბავშვის მიხედვა
    .keywords = ბავშვი, ბავშვები, ბავშვით მოვალ, ბავშვთან ერთად, შვილი, ჩვილი, bavshvi, bavsvi, bavshvebi, shvili, chvili
asking-care-dependant = ზრდასრულის მიხედვა
    .keywords = ზრდასრული, მოხუცი, დედა, მამა, ბებია, ბაბუა, მშობელი, zrdasruli, moxuci, mokhuci, deda, bebia, babua, mshobeli

asking-access-none = განსაკუთრებული არაფერი
    .keywords = არა, არაფერი, არ მინდა, არ მჭირდება, საჭირო არ არის, ara, araferi, araperi, ar minda, ar mchirdeba
asking-access-wheelchair = ეტლით ვარ ან კიბეზე მიჭირს
    .keywords = ეტლი, ეტლით, კიბე, კიბეზე, უკიბოდ, ლიფტი, კიბეზე ვერ ავდივარ, etli, etlit, kibe, lifti
asking-access-hearing = ცუდად მესმის
    .keywords = სმენა, სმენის პრობლემა, ყრუ, ჟესტების ენა, smena, smenis problema, yru
asking-access-sight = ცუდად ვხედავ
    .keywords = მხედველობა, ვერ ვხედავ, მხედველობის პრობლემა, უსინათლო, mxedveloba, ver vxedav, usinatlo
asking-access-other = სხვა რამ – ვიზიტზე გეტყვით
    .keywords = სხვა, სხვა რამ, მერე გეტყვით, sxva, skhva, sxva ram

asking-any-language = ნებისმიერი ენა
    .keywords = ნებისმიერი, ნებისმიერ ენაზე, სულ ერთია, მნიშვნელობა არ აქვს, nebismieri, sul ertia
asking-address-later = მისამართი დაზუსტდება

asking-which-day = რომელი დღე გაწყობთ?
# $day (String) - a short date, such as "Mon, 23 Nov"
asking-day = { $day }
# $day (String) - a date in words
asking-which-time = დღე: { $day }. რომელი საათი გაწყობთ?
# $time (String) - a time, such as "09:30"
asking-time = { $time }

asking-empty-nobody = ამჟამად ცენტრში ამ სერვისს ვერავინ გაგიწევთ.
asking-empty-not-here = ამჟამად ამ ოფისში ამ სერვისს ვერავინ გაგიწევთ.
asking-empty-no-way = ამ ოფისში ამ სერვისს ამ ფორმით ვერავინ გაგიწევთ. გთხოვთ, დაბრუნდეთ უკან და აირჩიოთ სხვა ფორმა.
asking-empty-no-language = ამ ოფისში ამ სერვისს ამ ენაზე ვერავინ გაგიწევთ.
asking-empty-closed = ყველა დღეს, რომლის დაჯავშნაც ახლა შეიძლება, ეს ოფისი დაკეტილია.
asking-empty-full = უახლოეს დღეებში აქ თავისუფალი დრო არ არის.
asking-empty-ended = ვიზიტის დაჯავშნა აღარ შეიძლება, რადგან პროექტი მთავრდება.
# $day (String) - a date in words
asking-empty-day = ამ დღეს თავისუფალი დრო აღარ არის: { $day }. გთხოვთ, დაბრუნდეთ უკან და აირჩიოთ სხვა დღე.
asking-empty-else = აი, უახლოესი თავისუფალი დრო სხვა ვარიანტებში:
asking-empty-nothing = თავისუფალი დრო მაშინ ჩნდება, როცა ვინმე ვიზიტს აუქმებს. გთხოვთ, მოგვიანებით ისევ შემოიხედოთ.
# $office (String) - a town, $when (String) - date and time
asking-elsewhere = { $office }: { $when }
# $when (String) - date and time
asking-in-any-language = ნებისმიერ ენაზე: { $when }
# $way (String) - "By phone" and the like, $when (String) - date and time
asking-another-way = { $way }: { $when }

asking-name-unclear = გთხოვთ, ასოებით დაწეროთ თქვენი სახელი ან სახელი და გვარი.
asking-company-unclear = გთხოვთ, დაწეროთ თქვენი კომპანიის სახელი.
asking-phone-unclear = ეს ტელეფონის ნომერს არ ჰგავს. გთხოვთ, დაწეროთ ქვეყნის კოდით, მაგალითად: +48 და ცხრა ციფრი.
# $limit (Number) - how many characters are allowed
asking-too-long = { $limit ->
    [one] ტექსტი ძალიან გრძელია. გთხოვთ, დაწეროთ უფრო მოკლედ: მაქსიმუმ { $limit } სიმბოლო.
   *[other] ტექსტი ძალიან გრძელია. გთხოვთ, დაწეროთ უფრო მოკლედ: მაქსიმუმ { $limit } სიმბოლო.
}
