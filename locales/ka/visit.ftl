### One visit.

visit-booked = თქვენი ვიზიტი
visit-coming = თქვენი ვიზიტი დადასტურებულია
visit-cancelled = ეს ვიზიტი გაუქმებულია
visit-not-found = თქვენს ვიზიტებს შორის ამას ვერ ვპოულობ.
visit-started = ეს ვიზიტი უკვე დაიწყო ან დასრულდა, ამიტომ ვეღარ შეიცვლება.
# $when (String) - date and time
visit-when = როდის: { $when }
# $service (String), $language (String)
visit-service = { $service }. ენა: { $language }
# $office (String) - a town, $address (String)
visit-where = სად: { $office }, { $address }
# $phone (String)
visit-call = დაგირეკავთ ნომერზე: { $phone }.
# $phone (String)
visit-online = ვიზიტი ონლაინ არის. დაწყებამდე ბმულს ამ ნომერზე გამოგიგზავნით: { $phone }.
# $care (String) - "Care for a child" and the like
visit-care = ვიზიტის დროს: { $care }
# $what (String) - what to bring, in the centre's own words
visit-bring = გთხოვთ, წამოიღოთ: { $what }
# $phone (String)
visit-office-phone = ოფისის ტელეფონი: { $phone }
# $ref (String) - the visit's number
visit-ref = ვიზიტის ნომერი: { $ref }
visit-no-reminders = დახურული გვერდი ვიზიტს ვერ შეგახსენებთ. შეინახეთ ვიზიტი კალენდარში: ის შეგახსენებთ.
visit-reminders-uncertain = შესაძლოა, ამ ჩატმა ვიზიტი ვერ შეგახსენოთ. შეინახეთ კალენდარში: ის შეგახსენებთ.
visit-i-come = მოვალ
visit-move = გადატანა
visit-cancel = ვიზიტის გაუქმება
visit-calendar = კალენდარში შენახვა
visit-desk = ოფისში საჩვენებელი
visit-remind-me = შემახსენეთ Telegram-ში
visit-all = ჩემი ვიზიტები
# The name of the calendar entry where nothing may be told of the visit.
visit-calendar-title = ვიზიტი
# $service (String)
visit-calendar-title-service = ვიზიტი: { $service }
# $ref (String) - the visit's number
visit-calendar-notes = ვიზიტის ნომერი: { $ref }
visit-late = მაგვიანდება
visit-lost = ოფისს ვერ ვპოულობ
visit-sooner = მინდა უფრო ადრე
visit-in-line = უფრო ადრეული დროის რიგში ხართ.
