### What happens with people's data: in short, and all of it (GDPR, Article 13).

privacy-title = თქვენი მონაცემები
    .keywords = პრივატულობა, კონფიდენციალურობა, მონაცემთა დაცვა, მონაცემების დაცვა, პერსონალური მონაცემები, ჩემი პერსონალური მონაცემები, privatuloba, konfidencialuroba, monacemta dacva, personaluri monacemebi
privacy-all = სრულად წაკითხვა
privacy-next = შემდეგი
privacy-before = უკან
# $page (String), $pages (String) - numbers
privacy-page = ყველაფერი თქვენს მონაცემებზე ({ $page } / { $pages })
# $title (String) - what a part is about
privacy-heading = — { $title } —
# Stands where the centre has not said yet who it is: the same in every language, so that nobody overlooks it.
privacy-to-be-filled = TO BE FILLED

# Where people in Poland can complain, unless the centre says otherwise.
privacy-authority = პერსონალურ მონაცემთა დაცვის სამსახურის (UODO) უფროსი, uodo.gov.pl

## In short: all of it together has 900 letters at most.

privacy-changed = ეს ინფორმაცია შევცვალეთ. წაიკითხეთ, როცა დრო გექნებათ; არაფრის გაკეთება არ გჭირდებათ.
privacy-write = თავიდან წაკითხვა ნებისმიერ დროს შეგიძლიათ: დაწერეთ „პრივატულობა“.
privacy-assistant = მე ავტომატური ასისტენტი ვარ: პროგრამა და არა ადამიანი. ადამიანთან დასაკავშირებლად დაწერეთ „ადამიანი“.
# $controller (String) - the name of an institution, $officer (String) - how somebody is reached
privacy-short-who = თქვენს მონაცემებზე პასუხისმგებელია: { $controller }. მონაცემთა დაცვის ოფიცერი: { $officer }.
privacy-short-why = თქვენი ნაწერი გვჭირდება, რომ გიპასუხოთ და ვიზიტი დაგიჯავშნოთ. ეს კანონით ჩვენი საჯარო ამოცანაა, ამიტომ დახმარებისთვის თანხმობა საჭირო არ არის.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-short-seen = { $channel ->
    [telegram] ნაწერს ხედავენ ცენტრის თანამშრომლები, როცა გეხმარებიან. ჩატი Telegram-ზე გადის, რომელიც მას ინახავს კიდეც, ევროკავშირის გარეთაც. ჩატი ჩვენს საიტზე Telegram-ის გარეშე მუშაობს.
    [viber] ნაწერს ხედავენ ცენტრის თანამშრომლები, როცა გეხმარებიან. ჩატი Viber-ზე გადის, ევროკავშირის გარეთაც. ჩატი ჩვენს საიტზე Viber-ის გარეშე მუშაობს.
   *[other] ნაწერს ხედავენ ცენტრის თანამშრომლები, როცა გეხმარებიან. ამ ჩატში არც ერთი ჩატის აპი არ მონაწილეობს.
}
# $length (String) - how long
privacy-short-conversations = რამდენ ხანს ვინახავთ საუბარს ცენტრის თანამშრომლებთან ბოლო შეტყობინების შემდეგ: { $length }.
# $length (String) - how long
privacy-short-visits = რამდენ ხანს ვინახავთ ვიზიტს მისი დღის შემდეგ: { $length }.
# $authority (String) - the supervisory authority
privacy-short-rights = მონაცემების ნახვა, შესწორება, წაღება ან წაშლა: /mydata, /erase. საჩივარს იღებს: { $authority }.

## All of it.

privacy-who-title = ვინ არის პასუხისმგებელი
# $controller (String) - the name of an institution, $address (String)
privacy-who = თქვენი მონაცემების დამუშავებისთვის პასუხისმგებელი: { $controller }. მისამართი: { $address }.
# $officer (String) - how somebody is reached
privacy-officer = თქვენი მონაცემების შესახებ კითხვებს მონაცემთა დაცვის ოფიცერი პასუხობს: { $officer }.
privacy-why-title = რისთვის და რის საფუძველზე
# $purpose (String) - a sentence, $bases (String) - legal bases with commas
privacy-purpose = { $purpose } საფუძველი: { $bases }.
privacy-purpose-answers = პასუხები აქ: თქვენი ენა, როგორ მოგწეროთ და რა აირჩიეთ ახლახან.
privacy-purpose-visits = ვიზიტები: თქვენი სახელი, ტელეფონის ნომერი, თუ მოგვეცით, სერვისი, დრო და ის, რაც ვიზიტს გაგიადვილებთ.
privacy-purpose-conversations = საუბრები ცენტრის თანამშრომლებთან: რასაც წერთ და უგზავნით, და მათი პასუხები.
privacy-purpose-examples = რომ უკეთ გაგიგოთ: თანამშრომლებს შეუძლიათ მონიშნონ, რას ნიშნავდა საუბრის პირველი სიტყვები. მაშინ ამ სიტყვებს ვინახავთ სახელების, ნომრებისა და მისამართების გარეშე. სანამ პროგრამა მათზე ისწავლის, მათ ადამიანები კითხულობენ. კანონზე, თვითგრძნობასა და საფრთხეზე საუბრებიდან არაფერს ვინახავთ.
privacy-purpose-events = ვორქშოფები, შეხვედრები და კურსები: სად ჩაეწერეთ და რამდენი ადამიანი მოგყვებათ.
privacy-purpose-announcements = სიახლეები და განცხადებები, მხოლოდ თუ თანახმა ხართ: თქვენი თემები და ქალაქები, და როდის მოგვეცით ან გამოიხმეთ თანხმობა.
privacy-purpose-danger = საფრთხე: პროგრამა თქვენს ნაწერში საფრთხის სიტყვებს ეძებს, რომ მაშინვე ნახოთ, ვინ დაგეხმარებათ.
privacy-purpose-security = უსაფრთხოება: როდის რა გაკეთდა და ცენტრიდან ვინ გააკეთა, საუბრის შინაარსის გარეშე.
privacy-basis-task = საჯარო ინტერესის ამოცანა (GDPR, მუხლი 6(1)(e))
privacy-basis-obligation = კანონით დადგენილი ვალდებულება (GDPR, მუხლი 6(1)(c))
privacy-basis-vital = ადამიანის სიცოცხლის ან ჯანმრთელობის დაცვა (GDPR, მუხლი 6(1)(d))
privacy-basis-consent = თქვენი თანხმობა (GDPR, მუხლი 6(1)(a))
privacy-basis-substantial-interest = ჯანმრთელობის, წარმოშობის ან რწმენის მონაცემები: მნიშვნელოვანი საჯარო ინტერესი (GDPR, მუხლი 9(2)(g))
privacy-basis-social-care = ჯანმრთელობის მონაცემები: მკურნალობა და სოციალური დახმარება (GDPR, მუხლი 9(2)(h))
privacy-basis-explicit-consent = ჯანმრთელობის, წარმოშობის ან რწმენის მონაცემები: თქვენი მკაფიო თანხმობა (GDPR, მუხლი 9(2)(a))
privacy-basis-vital-special = ჯანმრთელობის მონაცემები: სიცოცხლის დაცვა, როცა ადამიანს თავად არ შეუძლია თანხმობის მიცემა (GDPR, მუხლი 9(2)(c))
privacy-must = ამ მონაცემების მოცემას არც ერთი კანონი არ გავალდებულებთ. სახელის გარეშე ვიზიტს ვერ დავჯავშნით, ნომრის გარეშე ვერ დაგირეკავთ; დანარჩენი შეგიძლიათ გამოტოვოთ.
privacy-dont-send = გთხოვთ, აქ ნუ გამოაგზავნით საბუთებს, PESEL-ის ან პასპორტის ნომერს. ამ ჩატში მათ არასოდეს გთხოვთ.
privacy-seen-title = ვინ ხედავს
privacy-seen = ნაწერს ხედავენ ცენტრის თანამშრომლები, რომლებიც გეხმარებიან, და ისინი, ვინც ჩვენს კომპიუტერებს უვლის. არაფერს ვყიდით; სარეკლამო ან სტატისტიკის კომპანია არაფერს იღებს.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-carried = { $channel ->
    [telegram] ეს ჩატი Telegram-ზე გადის. Telegram ევროკავშირის გარეთ მდებარე კომპანიაა (ბრიტანეთის ვირჯინის კუნძულები, არაბთა გაერთიანებული საამიროები). ის ამ ჩატის შეტყობინებებს თავის კომპიუტერებზე ინახავს და მათი წაკითხვა შეუძლია. ამაზე მისი საკუთარი წესები მოქმედებს. თუ ეს არ გსურთ, გამოიყენეთ ჩატი ჩვენს საიტზე, დაგვირეკეთ ან მობრძანდით: იმავე დახმარებას მიიღებთ.
    [viber] ეს ჩატი Viber-ზე გადის. Viber ევროკავშირის გარეთ მდებარე კომპანიას ეკუთვნის (იაპონია) და კომპიუტერები რამდენიმე ქვეყანაში აქვს. ამაზე მისი საკუთარი წესები მოქმედებს. თუ ეს არ გსურთ, გამოიყენეთ ჩატი ჩვენს საიტზე, დაგვირეკეთ ან მობრძანდით: იმავე დახმარებას მიიღებთ.
   *[other] ეს ჩატი ჩვენი საკუთარი გვერდია. ის მოწყობილობაზე თქვენს შეტყობინებებს არ ინახავს და ერთი cookie-ფაილი სჭირდება, რომ გიცნოთ. სხვა კომპანია არაფერს იღებს.
}
privacy-kept-title = რამდენ ხანს
# $what (String) - one of the following, $length (String) - how long
privacy-kept = { $what }: { $length }
privacy-kept-dialogue = დაუსრულებელი პასუხები
privacy-kept-web-session = ჩატი საიტზე, ბოლო შეტყობინების შემდეგ
privacy-kept-letters = გამოგზავნილი შეტყობინებები
privacy-kept-group-copies = რასაც თანამშრომლები Telegram-ში ხედავენ, მაქსიმუმ
privacy-kept-conversations = საუბრები თანამშრომლებთან, ბოლო შეტყობინების შემდეგ
privacy-kept-conversations-delicate = ასეთი საუბრები ფსიქოლოგთან ან იურისტთან, დასრულების შემდეგ
privacy-kept-examples = მაგალითად მონიშნული პირველი სიტყვები, მონიშვნის შემდეგ
privacy-kept-visits = ვიზიტები, მათი დღის შემდეგ
privacy-kept-enrolments = ვორქშოფები, შეხვედრები და კურსები, დასრულების შემდეგ
privacy-kept-inactive-profile = ყველაფერი, თუ აღარ დაბრუნდებით
privacy-kept-consents = თქვენი თანხმობა ან უარი განცხადებებზე
privacy-kept-audit = ცენტრიდან ვინ რა გააკეთა, შინაარსის გარეშე
privacy-numbers = შემდეგ ვშლით. რჩება რიცხვები ანგარიშებისთვის; მათში ვერავის ამოიცნობენ.
privacy-rights-title = თქვენი უფლებები
privacy-rights = შეგიძლიათ ნახოთ თქვენი მონაცემები და მიიღოთ ასლი (/mydata), მოითხოვოთ შესწორება, წაშლა (/erase) ან შენახვა გამოყენების გარეშე, შეეწინააღმდეგოთ გამოყენებას და მონაცემები თან წაიღოთ. ეს უფასოა. ერთ თვეში გიპასუხებთ.
privacy-withdraw = განცხადებებზე თანხმობის გამოხმობა ნებისმიერ დროს შეგიძლიათ, ერთი დაჭერით. რაც მანამდე გაიგზავნა, კანონიერი რჩება.
privacy-complain-title = საჩივრები
# $authority (String) - the supervisory authority
privacy-complain = თუ ფიქრობთ, რომ თქვენს მონაცემებს არასწორად ვეპყრობით, შეგიძლიათ იჩივლოთ. საჩივარს იღებს: { $authority }. ჯერ ჩვენს მონაცემთა დაცვის ოფიცერსაც შეგიძლიათ მისწეროთ.
privacy-more-title = კიდევ რა
privacy-decisions = პროგრამა თქვენზე არაფერს წყვეტს. ის თავისუფალ დროს აჩვენებს და სიტყვებს გადასცემს; წყვეტენ ადამიანები.
privacy-children = თუ 16 წლის ჯერ არ ხართ, ყველანაირ დახმარებას მიიღებთ, როგორც სხვები, ოღონდ განცხადებების გარეშე: მათზე მშობლები უნდა იყვნენ თანახმა. თუ დაწერთ, რომ 16 ან 18 წლის ჯერ არ ხართ, მხოლოდ ამას დავიმახსოვრებთ, ზუსტ ასაკს – არა.
privacy-news = თუ აქედან რამე შეიცვლება, მოკლე ვერსიას კიდევ ერთხელ გაჩვენებთ.
# $count (Number)
privacy-minutes = { $count ->
    [one] { $count } წუთი
   *[other] { $count } წუთი
}
# $count (Number)
privacy-hours = { $count ->
    [one] { $count } საათი
   *[other] { $count } საათი
}
# $count (Number)
privacy-days = { $count ->
    [one] { $count } დღე
   *[other] { $count } დღე
}
# $count (Number)
privacy-months = { $count ->
    [one] { $count } თვე
   *[other] { $count } თვე
}
# $count (Number)
privacy-years = { $count ->
    [one] { $count } წელი
   *[other] { $count } წელი
}
