### Somebody of the staff roster.

# $role (String) - a role
member-is = როლი: { $role }
# $offices (String) - towns with commas
member-offices = ოფისები: { $offices }
# $languages (String) - languages with commas
member-languages = ენები: { $languages }
# $name (String) - a short name of the timetable
member-consultant = განრიგში: { $name }
member-waits = მოწვევა ჯერ გამოყენებული არ არის.
member-role-key = როლი
member-offices-key = ოფისები
member-languages-key = ენები
member-timetable-key = ადგილი განრიგში
member-account-key = მოწვევის ახალი კოდი
member-link-key = ბრაუზერის პანელის ბმული
member-go-key = წვდომის გაუქმება
member-role = რომელი როლი?
member-which-offices = რომელი ოფისებისთვის? დააჭირეთ დასამატებლად ან წასაშლელად. თუ არაფერს აირჩევთ, ყველა იგულისხმება.
member-which-languages = რომელ ენებზე პასუხობს ეს ადამიანი? დააჭირეთ დასამატებლად ან წასაშლელად.
member-who = ვინ არის ეს ადამიანი განრიგში?
member-nobody = არავინ: ვიზიტებს არ იღებს
# $name (String) - a person's own name
member-code-check = ვისაც ეს ექნება, ერთხელ შემოვა როგორც { $name }. ამ სახის ადრინდელი კოდები აღარ იმუშავებს. შევქმნათ ახლა?
member-code-yes = დიახ, შექმნა
# $name (String) - a person's own name
member-go-check = { $name }: ამ წუთიდან წვდომა აღარ ექნება. მისი მიმართვები ისევ თავისუფალი გახდება. დარწმუნებული ხართ?
member-go-yes = დიახ, გაუქმება
# $name (String) - a person's own name
member-gone = { $name }: წვდომა აღარ აქვს.
member-saved = შენახულია. ამიერიდან მოქმედებს.
member-last-owner = ეს ბოლო მფლობელია. ჯერ სხვა უნდა გახდეს მფლობელი.
# $link (String) - a web address, $until (String) - date and time
member-link = ეს ბმული მხოლოდ ამ ადამიანს მიეცით. მუშაობს ერთხელ, ამ დრომდე: { $until }. ხელახლა არ გაჩვენებთ: { $link }
# $code (String) - an invitation code, $until (String) - date and time
member-code = ეს კოდი მხოლოდ ამ ადამიანს მიეცით. მუშაობს ერთხელ, ამ დრომდე: { $until }. ხელახლა არ გაჩვენებთ: { $code }
