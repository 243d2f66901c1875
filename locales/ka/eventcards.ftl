### What people are told of events without having asked. Of discreet people $what is nothing but the time.

# $what (String) - a title, when and where it is
eventcards-reminder =
    შეხსენება:

    { $what }
eventcards-cannot = ვერ მოვალ
# $what (String) - a title and when it is, $count (Number) - how many places
eventcards-offer = { $count ->
    [one]
        ადგილი გათავისუფლდა და თქვენი ჯერია:

        { $what }
   *[other]
        გათავისუფლდა { $count } ადგილი და თქვენი ჯერია:

        { $what }
}
# $until (String) - date and time
eventcards-until = თქვენთვის ინახება ამ დრომდე: { $until }. შემდეგ რიგში მომდევნოს ვკითხავთ.
# $what (String) - a title and when it is
eventcards-missed =
    { $what }

    ადგილი თქვენთვის ინახებოდა, მაგრამ დრო გავიდა და მას რიგში მომდევნო იღებს. თუ მოსვლა ისევ გსურთ, შეგიძლიათ რიგის ბოლოში ჩადგეთ.
# $what (String) - a title and when it was to be
eventcards-cancelled =
    ვწუხვართ, ეს გაუქმებულია:

    { $what }
eventcards-alike = სხვა რამის მოძებნა
# $what (String) - a title
eventcards-moved =
    დრო შეიცვალა:

    { $what }
eventcards-moved-discreet = შეიცვალა იმ შეხვედრის დრო, რომელზეც ჩაწერილი ხართ.
# $old (String) - from when to when, $new (String) - the same
eventcards-instead =
    იყო: { $old }
    ახლა: { $new }
# $when (String) - from when to when
eventcards-new-time = გაიმართება: { $when }
# $when (String) - from when to when
eventcards-no-time = გაუქმებულია: { $when }
eventcards-in-calendar = თუ თქვენს კალენდარში გაქვთ, გთხოვთ, იქიდან თავად წაშალოთ.
# $count (Number) - how many more times have changed
eventcards-more = { $count ->
    [one] კიდევ { $count } ცვლილება: დააჭირეთ „დეტალები“.
   *[other] კიდევ { $count } ცვლილება: დააჭირეთ „დეტალები“.
}
# $what (String) - a title and when it is
eventcards-changed =
    რაღაც შეიცვალა, გთხოვთ, ნახოთ:

    { $what }
eventcards-link-on-card = ახალი ბმული გვაქვს. მის სანახავად დააჭირეთ „დეტალები“.
# $what (String) - a title and when it was
eventcards-how =
    როგორ ჩაიარა? ერთი დაჭერაც საკმარისია. პასუხი სავალდებულო არ არის.

    { $what }
