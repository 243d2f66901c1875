### Moving a visit.

# $when (String) - date and time
move-from = თქვენი ვიზიტის დრო: { $when }. ეს დრო თქვენია, სანამ ახალი არ გექნებათ.
# $old (String), $new (String) - dates and times
move-check =
    გადავიტანოთ თქვენი ვიზიტი?

    ახლა: { $old }
    ახალი: { $new }
move-yes = დიახ, გადატანა
    .keywords = დიახ, კი, ჰო, კარგი, ოკ, ok, diax, diakh, ki, ho, kargi, გადატანა, გადაიტანეთ, gadatana, gadaitanet
move-done = თქვენი ვიზიტი გადატანილია. ძველი დრო ისევ თავისუფალია.
