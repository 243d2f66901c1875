### A conversation with a person of the centre.

talking-open = ველოდებით თანამშრომელს
talking-taken = თანამშრომელი თქვენთან არის
talking-closed = საუბარი დახურულია
# $subject (String) - what it is about, $day (String) - a date
talking-about = თემა: { $subject }. დასაწყისი: { $day }.
talking-now = ახლა სამსახურში ვართ და აქ გიპასუხებთ, როგორც კი შევძლებთ.
talking-write = დაწერეთ თქვენი სიტყვებით. შეგიძლიათ გამოგზავნოთ ფოტო, ფაილი, ხმოვანი შეტყობინება ან მდებარეობა. ყველაფერს ადამიანი მიიღებს.
talking-keep = გთხოვთ, ნუ გამოაგზავნით PESEL-ის ნომერს ან პასპორტის ფოტოს. საფრთხის დროს დარეკეთ 112-ზე: ეს ჩატი გადაუდებელი დახმარებისთვის არ არის.
talking-over = თუ კითხვა კიდევ დაგრჩათ, შეგიძლიათ თავიდან მოგვწეროთ.
talking-end = საუბრის დასრულება
talking-not-found = ამ საუბარს ვერ ვპოულობ.
