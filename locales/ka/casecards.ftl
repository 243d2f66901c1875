### How a case looks to staff: its card, and the lines around what is said in it.

casecards-visit = შემდეგი ვიზიტი
casecards-back = ← უკან
casecards-more = მეტი…
# $language (String) - a language
casecards-which-reply = რომელი მზა პასუხი? მაშინვე გაიგზავნება ამ ენაზე: { $language }. ∅ ნიშნავს, რომ თარგმანი არ არის.
# $title (String) - a reply's title
casecards-reply-missing = ∅ { $title }
# $count (Number) - 1 is the next day on which somebody is at work
casecards-rest-days = { $count ->
    [1] შემდეგ სამუშაო დღეს
    [7] ერთ კვირაში
    [one] { $count } დღეში
   *[other] { $count } დღეში
}
casecards-open = თემის გახსნა
casecards-to-case = მიმართვა
casecards-visitor = ადამიანი წერს:
casecards-visitor-corrected = ადამიანი წერს (შესწორებული):
# $name (String) - a colleague
casecards-staff = პასუხი ({ $name }):
# $name (String) - a colleague
casecards-note = შენიშვნა, გაუგზავნელი ({ $name }):
# $visit (String) - the visit's reference
casecards-late = ⏰ ადამიანს აგვიანდება, ვიზიტი № { $visit }.
# $visit (String) - the visit's reference, $by (String) - how long
casecards-late-by = ⏰ ადამიანს აგვიანდება, ვიზიტი № { $visit }. დაგვიანება: { $by }.
# $visit (String) - the visit's reference
casecards-lost = 🧭 ადამიანი ოფისს ვერ პოულობს, ვიზიტი № { $visit }. გთხოვთ, მისწეროთ ან დაურეკოთ.
casecards-danger = 🆘 ადამიანი დახმარებას ითხოვს (SOS ან 112). ვუთხარით, რომ 112-ზე დარეკოს. გთხოვთ, ახლავე მისწეროთ.
# $visit (String) - the visit's reference
casecards-begun = კოლეგამ პირველმა მისწერა, ვიზიტი: { $visit }.
casecards-ended = ადამიანმა საუბარი დაასრულა.
casecards-returned = ადამიანი დაბრუნდა.
casecards-reopened = მიმართვა ხელახლა გაიხსნა.
casecards-idle = თავისით დაიხურა: რამდენიმე დღეა არავის არაფერი დაუწერია. ადამიანს ნებისმიერ დროს შეუძლია დაბრუნება.
casecards-old = თავისით დაიხურა: ბოლო შეტყობინება ძალიან ძველია და ვეღარ შევინახავთ. საუბარი წაიშლება.
casecards-alert-over = თავისით დაიხურა: წინა დღის ვიზიტს ეხებოდა და არავის არაფერი დაუწერია.
casecards-left = ⚠️ ადამიანმა ჩატი დატოვა: შეტყობინებებს მხოლოდ დაბრუნების შემდეგ მიიღებს.
# $number (String) - the number of the other case
casecards-joined = ადამიანი თავისი კოდით დაბრუნდა. რაც ამ მიმართვაში დაიწერა, ახლა აქ არის: #{ $number }.
# $number (String) - the number of the other case
casecards-joined-to = ამ ადამიანს სხვა, უფრო ადრე გახსნილი მიმართვა აქვს. საუბარი იქ გრძელდება, აქ დაწერილთან ერთად: მიმართვა #{ $number }.
casecards-something = ამ მიმართვაში რაღაც შეიცვალა.
casecards-undelivered-gone = ⚠️ არ მიუვიდა: ადამიანმა ჩატი დატოვა ან დაბლოკა. თუ ვიზიტი აქვს, ტელეფონის ნომერს ღილაკი „შემდეგი ვიზიტი“ გაჩვენებთ. თუ ჩატში დაბრუნდება, გთხოვთ, თავიდან მისწეროთ. თუ წვდომის კოდს სხვა არხში შეიყვანს, იქ მიიღებს.
casecards-undelivered-refused = ⚠️ არ მიუვიდა: მისი ჩატის აპი ამ შეტყობინებას არ იღებს. სცადეთ უბრალო ტექსტი ან უფრო პატარა ფაილი.
casecards-undelivered-expired = ⚠️ დროულად არ მიუვიდა. გთხოვთ, თავიდან მისწეროთ ან დაურეკოთ: ვიზიტის ტელეფონის ნომერს ღილაკი „შემდეგი ვიზიტი“ გაჩვენებთ.
casecards-undelivered-unknown = ⚠️ უცნობია, მიუვიდა თუ არა. ჰკითხეთ ან დაურეკეთ: ვიზიტის ტელეფონის ნომერს ღილაკი „შემდეგი ვიზიტი“ გაჩვენებთ.
casecards-file-elsewhere = ამ ფაილის ჩვენება აქ არ შეიძლება. ის ბრაუზერის პანელშია.
casecards-words-elsewhere = ამ ტექსტის ჩვენება აქ არ შეიძლება. ის ბრაუზერის პანელშია.
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-late = ⏰ მიმართვა #{ $number }: ადამიანს აგვიანდება. ვიზიტის დრო: { $when }.
# $number (String) - the case's number, $when (String) - date and time of the visit, $by (String) - how long
casecards-post-late-by = ⏰ მიმართვა #{ $number }: ადამიანს აგვიანდება. ვიზიტის დრო: { $when }. დაგვიანება: { $by }.
# $count (Number) - how many
casecards-late-minutes = { $count ->
    [one] { $count } წუთი
   *[other] { $count } წუთი
}
casecards-late-more = ნახევარ საათზე მეტი
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-lost = 🧭 მიმართვა #{ $number }: ადამიანი ოფისს ვერ პოულობს. ვიზიტის დრო: { $when }.
# $number (String) - the case's number
casecards-post-danger = 🆘 მიმართვა #{ $number }: ადამიანი დახმარებას ითხოვს. გთხოვთ, ახლავე მისწეროთ.
# $number (String) - the case's number, $when (String) - date and time
casecards-post-waits = ⏳ მიმართვა #{ $number } პასუხს ელოდება ამ დროიდან: { $when }.
# $number (String) - the case's number
casecards-post-unseen = ✉️ მიმართვა #{ $number }: ადამიანმა საუბარი დაასრულა და მისი ბოლო სიტყვები ამ ჯგუფში არ გამოჩენილა. მათ ღილაკი „ხელახლა გახსნა“ აჩვენებს.
# $number (String) - the case's number
casecards-homeless = მიმართვა #{ $number } არც ერთ ჯგუფს არ ერგება. პასუხის გაცემა ბრაუზერის პანელში შეიძლება.
# $group (String) - a number
casecards-group-trouble = თანამშრომლების ამ ჯგუფში მიმართვების ჩვენება ვერ ხერხდება: { $group }. ბოტი იქ არ არის ან უფლება აკლია. არაფერი იკარგება: მიმართვები ელოდება და პასუხის გაცემა ბრაუზერის პანელში შეიძლება.
# $group (String) - a number
casecards-refused-visits = ვიზიტების შეტყობინება თანამშრომლების ამ ჯგუფში ვერ გამოჩნდა: { $group }. არაფერი იკარგება: ყველა ვიზიტი დღის სიაშია.
# $number (String) - the case's number, $group (String) - a number
casecards-refused-case = შეტყობინება მიმართვაზე #{ $number } თანამშრომლების ამ ჯგუფში ვერ გამოჩნდა: { $group }. არაფერი იკარგება: მიმართვის გახსნა აქ შეიძლება.
casecards-not-staff = არ გადაიგზავნა: ეს ანგარიში გუნდის სიაში არ არის ან ამ მიმართვას სხვები პასუხობენ.
casecards-is-over = არ გადაიგზავნა: მიმართვა დახურულია. ჯერ ხელახლა გახსენით.
casecards-cannot-pass = არ გადაიგზავნა: კონტაქტებს, მდებარეობას, გამოკითხვებსა და მისთანებს არ ვაგზავნით. მათ შეიძლება აჩვენონ, ვინ ხართ, ან ვერ იგზავნება.
casecards-borrowed = არ გადაიგზავნა: წერეთ საკუთარი ანგარიშით. გადმოგზავნილს და ბოტების, არხებისა თუ ანონიმური ადმინისტრატორების შეტყობინებებს ადამიანს არ ვუგზავნით.
casecards-stays-sent = არ შეიცვალა: ეს პასუხი იყო და ადამიანი მას უცვლელად ხედავს. შენიშვნისთვის დაწერეთ ახალი შეტყობინება, რომელიც //-ით იწყება.
casecards-stays-note = ეს ისევ შენიშვნაა: ადამიანი მას ვერ ხედავს. პასუხისთვის დაწერეთ ახალი შეტყობინება.
casecards-stays-file = არ შეიცვალა: რჩება ფაილი, რომელიც პირველად გაიგზავნა. სხვა ფაილი ახალი შეტყობინებით გამოაგზავნეთ.
casecards-too-large = არ გადაიგზავნა: ფაილი 20 MB-ზე დიდია და თავის სახელს შეინარჩუნებდა, სახელმა კი შეიძლება აჩვენოს, ვინ ხართ. გთხოვთ, გამოაგზავნოთ უფრო პატარა.
