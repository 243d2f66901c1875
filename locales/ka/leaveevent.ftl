### Leaving an event, or its line.

leaveevent-course = ეს კურსია: ყველა შეხვედრაზე იტყვით უარს. თუ მხოლოდ ერთზე ვერ მოდიხართ, უარის თქმა საჭირო არ არის.
# $event (String) - its title and when it is
leaveevent-check =
    { $event }

    უარს ამბობთ ადგილზე? მას სხვა მიიღებს.
# $event (String) - its title and when it is
leaveevent-line =
    { $event }

    გსურთ რიგიდან გასვლა?
leaveevent-yes = დიახ
    .keywords = დიახ, კი, ჰო, კარგი, ოკ, ok, diax, diakh, ki, ho, kargi
leaveevent-done = მადლობა, რომ გვითხარით. ეს აღვნიშნეთ.
leaveevent-started = ეს უკვე დაიწყო, ამიტომ უარის თქმა აღარ შეიძლება.
