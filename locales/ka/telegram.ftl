### What stands around the conversation in Telegram: the list of commands, the bot's profile, words beside attachments.

# The list of commands: one short line each.
telegram-command-menu = მთავარი მენიუ
telegram-command-visits = ჩემი ვიზიტები: გადატანა ან გაუქმება
telegram-command-person = ცენტრის თანამშრომელთან საუბარი
telegram-command-language = ენის შეცვლა
telegram-command-help = როგორ გამოვიყენო ეს ჩატი
telegram-command-privacy = თქვენი მონაცემები: როგორ ვიყენებთ
telegram-command-cleanup = ასისტენტის შეტყობინებების წაშლა აქ
telegram-command-sos = საფრთხეში ვარ: 112 და კიდევ ვინ დამეხმარება
telegram-command-stop = როგორ შევაჩერო შეტყობინებები
# Only in the list of those who work here.
telegram-command-desk = კონსულტანტების პანელი

# Shown in the empty chat before the first message: at most 512 characters.
telegram-description =
    გამარჯობა! ეს არის მალოპოლსკის უცხოელთა ინტეგრაციის ცენტრის ასისტენტი.

    გაიგეთ, რა დახმარებაა თქვენთვის, დაჯავშნეთ ვიზიტი ოთხიდან ერთ-ერთ ოფისში, გადაიტანეთ ან გააუქმეთ და მიიღეთ შეხსენება თქვენს ენაზე.

    ეს გადაუდებელი დახმარება არ არის. საფრთხის დროს დარეკეთ 112-ზე.

    დასაწყებად დააჭირეთ „Start“.

# Shown in the bot's profile and when it is shared: at most 120 characters.
telegram-short-description = დახმარება უცხოელებს მალოპოლსკაში: ინფორმაცია, ვიზიტები ჩვენს ოფისებში და შეხსენებები თქვენს ენაზე.

# Beside the key that sends the person's own phone number.
telegram-share-contact = შეგიძლიათ ნომერი აკრიფოთ ან ქვედა ღილაკით Telegram-ის ამ ანგარიშის ნომერი გამოგზავნოთ.

# Under the calendar file.
telegram-calendar-add = გახსენით ეს ფაილი, რომ ვიზიტი კალენდარში დაამატოთ.
telegram-calendar-remove = გახსენით ეს ფაილი, რომ ვიზიტი კალენდრიდან წაშალოთ.

# A phone number or an e-mail address that cannot be a button.
# $label (String) - what it is, $address (String) - the number or the address
telegram-link = { $label }: { $address }
telegram-person = ცენტრის თანამშრომელი:
telegram-person-corrects = ცენტრის თანამშრომელი, შესწორებული:
telegram-command-mydata = ჩემი მონაცემები
telegram-command-erase = ჩემი მონაცემების წაშლა
