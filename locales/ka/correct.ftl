### Correcting what is known of a person.

correct-how = რისი შესწორება გსურთ? ცვლილება ყველა მომავალ ვიზიტში აისახება.
correct-none = მომავალი ვიზიტები არ გაქვთ, ამიტომ შესასწორებელი სახელი ან ნომერიც არ არის.
correct-rest = შეგიძლიათ ენაც შეცვალოთ, პარამეტრებში კი – როგორ მოგწეროთ. ვიზიტის გადატანა ან გაუქმება მის ბარათზე შეიძლება.
correct-name = ჩემი სახელი
correct-phone = ჩემი ნომერი
correct-company = ჩემი კომპანია
correct-which-name = რა სახელი ჩავწეროთ?
correct-which-phone = ტელეფონის რა ნომერი ჩავწეროთ?
correct-which-company = რომელი კომპანია ჩავწეროთ?
# $count (Number) - in how many visits
correct-done = { $count ->
    [one] მზადაა: შესწორდა { $count } ვიზიტში. წინა ჩანაწერს არ ვინახავთ.
   *[other] მზადაა: შესწორდა { $count } ვიზიტში. წინა ჩანაწერს არ ვინახავთ.
}
