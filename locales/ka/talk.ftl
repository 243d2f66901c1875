### Words of every conversation: moving about, and kind lines when something does not fit.

talk-back = ← უკან
talk-menu = მენიუ
talk-earlier = ← წინა
talk-more = შემდეგი →
talk-continue = დაწყებულის გაგრძელება
talk-share-phone = ჩემი ნომრის გაზიარება
talk-not-offered = ეს უკვე აღარ შეიძლება. აი, რა შეიძლება ახლა.
talk-not-understood = უკაცრავად, ვერ გავიგე. დააჭირეთ ღილაკს ან დაწერეთ „მენიუ“.
talk-welcome = არაფრის! თუ კიდევ რამე დაგჭირდებათ, მომწერეთ.
talk-not-read = ფოტოების, ხმოვანი შეტყობინებებისა და ფაილების წაკითხვა არ შემიძლია. დაწერეთ ან დააჭირეთ ღილაკს.
talk-out-of-date = ეს ღილაკი მოძველდა. აი, სად ვართ ახლა.
talk-sorry = ბოდიში, ჩვენს მხარეს შეცდომა მოხდა. არაფერი დაკარგულა. გთხოვთ, ხელახლა სცადოთ.
talk-no-contact = მადლობა, მაგრამ ტელეფონის ნომერი ახლა საჭირო არ არის.
talk-send-file = გთხოვთ, ფოტოდ ან ფაილად გამოაგზავნოთ.
talk-no-number = მოწყობილობამ ნომერი არ გამოგზავნა. გთხოვთ, აკრიფოთ.
talk-person = კონსულტანტი
# A key that is always there: the call for help. As short as can be, and known everywhere.
talk-sos = SOS
talk-people-read = ფოტოების, ხმოვანი შეტყობინებებისა და ფაილების წაკითხვა არ შემიძლია, ადამიანებს კი შეუძლიათ. ცენტრის თანამშრომელთან სასაუბროდ დააჭირეთ „კონსულტანტი“.
talk-cannot-pass = ამას თანამშრომელს ვერ გადავცემთ. დაწერეთ სიტყვებით ან გამოგზავნეთ ფოტო ან ფაილი.
# $when (String) - date and time
talk-people-later = ახლა სამსახურში არავინაა. დავბრუნდებით: { $when }. მაშინ წავიკითხავთ თქვენს შეტყობინებას და გიპასუხებთ.
talk-people-some-time = წავიკითხავთ თქვენს შეტყობინებას და გიპასუხებთ, როგორც კი ვინმე სამსახურში იქნება.
