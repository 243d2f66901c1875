### Booking a visit.

booking-office = რომელ ოფისში გსურთ შეხვედრა?
booking-service = რაში გჭირდებათ დახმარება?
booking-language = რომელ ენაზე გსურთ საუბარი?
booking-way = როგორ გსურთ შეხვედრა?
booking-care = დაგჭირდებათ ვინმეს მიხედვა ვიზიტის დროს?
booking-access = გჭირდებათ რამე, რომ ვიზიტი გაგიადვილდეთ?
# Said before the name is asked for.
booking-least = მხოლოდ იმას გკითხავთ, რაც ვიზიტისთვის არის საჭირო. გთხოვთ, აქ ნუ გამოაგზავნით საბუთებს, PESEL-ის ან პასპორტის ნომერს.
booking-name = რა გქვიათ? საკმარისია მხოლოდ სახელი.
booking-phone-in-person = რა არის თქვენი ტელეფონის ნომერი? დაგირეკავთ მხოლოდ მაშინ, თუ რამე შეიცვლება. შეგიძლიათ გამოტოვოთ.
booking-phone-call = რომელ ნომერზე დაგირეკოთ?
booking-phone-online = რა არის თქვენი ტელეფონის ნომერი? მასზე ონლაინ ვიზიტის ბმულს გამოგიგზავნით.
booking-phone-skip = გამოტოვება
booking-company = რა ჰქვია თქვენს კომპანიას?
# Of a visit to a lawyer, a psychologist or a mediator.
booking-contact = როგორ მოგწეროთ ამ ვიზიტის შესახებ?
# $office (String) - a town, $service (String), $language (String), $way (String) - "At the office" and the like,
# $name (String), $phone (String), $when (String) - date and time
booking-check =
    როდის: { $when }
    სერვისი: { $service }
    ოფისი: { $office }
    როგორ: { $way }
    ენა: { $language }
    სახელი: { $name }
    ტელეფონი: { $phone }

    ყველაფერი სწორია?
# $company (String) - only for employers
booking-check-company = კომპანია: { $company }
# $access (String) - "I do not hear well" and the like
booking-check-access = გასათვალისწინებელია: { $access }
booking-no-phone = მითითებული არაა
booking-yes = დიახ, დაჯავშნა
    .keywords = დიახ, კი, ჰო, კარგი, ოკ, ok, diax, diakh, ki, ho, kargi, სწორია, ვადასტურებ, დაჯავშნეთ, დამიჯავშნეთ, sworia, dajavshnet, damijavshnet
booking-done = თქვენი ვიზიტი დაჯავშნილია.
# $code (String) - a secret code, shown this once
booking-done-code =
    თქვენი ვიზიტი დაჯავშნილია.

    თქვენი წვდომის კოდი: { $code }
    შეინახეთ: ამ კოდით თქვენს ვიზიტს ისევ იპოვით, აქ ან ჩატის აპში. კოდს მხოლოდ ერთხელ გაჩვენებთ.
booking-slot-gone = სამწუხაროდ, ეს დრო სხვამ ახლახან დაიკავა. აი, რა დროა ახლა თავისუფალი.
# $limit (Number) - how many visits of one kind a person may have
booking-too-many = { $limit ->
    [one] უკვე გაქვთ ასეთი { $limit } ვიზიტი. ახლის დასაჯავშნად გააუქმეთ იგი ან დაელოდეთ, სანამ დასრულდება.
   *[other] უკვე გაქვთ ასეთი { $limit } ვიზიტი. ახლის დასაჯავშნად გააუქმეთ ერთ-ერთი ან დაელოდეთ, სანამ ერთ-ერთი დასრულდება.
}
booking-day-gone = სამწუხაროდ, ეს დრო სხვამ ახლახან დაიკავა, იმ დღეს კი ეს ბოლო თავისუფალი დრო იყო. აი, სხვა დღეები.
