# The page of the web chat, around the conversation.

# The name of the browser's tab. It must not tell who the page is for: somebody else may see it.
web-tab = ჩატი
# Read out by screen readers before a message of ours, and before one of the person's own.
web-assistant = ასისტენტი:
web-you = თქვენ:
web-log = საუბარი
web-language = ენა
web-menu = მენიუ
# The red button that closes the chat at once, for people who may be watched. Keep it very short.
web-exit = სწრაფი გასვლა
web-exit-hint = მაშინვე ხურავს ჩატს და სხვა გვერდს ხსნის. შეგიძლიათ Esc ან Shift კლავიშს სამჯერ დააჭიროთ.
# Read out when the key has been pressed twice.
web-exit-still = კიდევ ერთხელ დააჭირეთ Shift-ს და გვერდი მაშინვე დაიხურება.
# Leads to what people are told of their data, and back.
web-privacy = თქვენი მონაცემები
web-privacy-back = უკან ჩატში
web-shared = ეს სხვისი მოწყობილობაა?
web-shared-more = ღილაკი „სწრაფი გასვლა“ ან სამჯერ დაჭერილი Esc ან Shift კლავიში მაშინვე ხურავს ჩატს და სხვა გვერდს ხსნის. ეს გვერდი მოწყობილობაზე თქვენს შეტყობინებებს არ ინახავს. ბრაუზერის ისტორიაში შეიძლება ჩანდეს, რომ აქ იყავით. თუ გვერდს პრივატულ ფანჯარაში გახსნით, ისტორია ამას არ შეინახავს.
web-demo = ეს საჩვენებელი ვერსიაა. განრიგი გამოგონილია და აქ დაჯავშნილი ვიზიტები ნამდვილი არ არის.
web-noscript = ამ ჩატს JavaScript სჭირდება. გთხოვთ, ჩართოთ ბრაუზერში ან გვერდი სხვა ბრაუზერში გახსნათ.
web-write = შეტყობინების დაწერა
# What stands in the empty box: when an answer can be chosen, when words are expected, when a phone number is.
web-write-options = ან დაწერეთ აქ
web-write-words = დაწერეთ პასუხი
web-write-phone = დაწერეთ ნომერი
web-send = გაგზავნა
web-sending = იგზავნება…
web-unsent = ჯერ არ გაგზავნილა. ისევ ვცდით.
web-refused = ამ შეტყობინების გაგზავნა ვერ მოხერხდა. გთხოვთ, თავიდან დაწეროთ, იქნებ უფრო მოკლედ.
web-offline = კავშირი არ არის. ისევ ვცდით…
web-newer = ახალი შეტყობინება
# Names a group of buttons under a message; read out by screen readers.
web-keys = პასუხების არჩევანი
# Shown as the person's own answer when the words on the button are not known any more.
web-chosen = პასუხი არჩეულია
web-renewed = თქვენი წინა ჩატი დაიხურა, რადგან დიდხანს არავინ წერდა. აქ ახალი იწყება. თქვენი დაჯავშნილი ვიზიტები არ დაკარგულა.
web-ended = ეს ჩატი დახურულია. როცა დიდხანს არავინ წერს, ჩატს ვხურავთ და შეტყობინებებს ვმალავთ. თქვენი დაჯავშნილი ვიზიტები არ დაკარგულა.
web-restart = ახალი ჩატის დაწყება
web-cookies = ამ ჩატს ერთი cookie-ფაილი სჭირდება, რომ გიცნოთ. გთხოვთ, ბრაუზერში ამ გვერდს cookie-ფაილების ნება დართოთ.
web-calendar = კალენდარში დამატება
web-map = რუკაზე ჩვენება
web-accessibility = ხელმისაწვდომობის დეკლარაცია
web-funding = პროექტის დაფინანსება
web-away = ჩატი ამჟამად არ მუშაობს. გთხოვთ, სცადოთ ერთ წუთში.
# $time (Time) - when it goes on
web-crowded = თქვენი ქსელიდან ძალიან ბევრი ახალი ჩატი იხსნება. სცადეთ ამ დროს: { $time }. საფრთხის დროს დარეკეთ 112-ზე.
# Closes the list of numbers to call in danger.
web-close = დახურვა

### People of the centre, and what can be sent to them.

# Stands above what a person of the centre has written, so that nobody takes it for the assistant's.
web-person = ცენტრის თანამშრომელი
# A small button on a message: answer this very message. Then what stands above the box while doing so.
web-answer = პასუხი
web-answering = თქვენი პასუხი ამაზე:
# A small button on the person's own message, what stands above the box meanwhile, and the mark on a changed message.
web-change = შეცვლა
web-changing = ცვლით თქვენს შეტყობინებას
web-changed = შეცვლილია
# Takes back what was begun: a reply, an edit, a recording.
web-dismiss = გაუქმება
web-attach = დართვა
web-attach-file = ფოტო ან ფაილი
web-attach-voice = ხმოვანი შეტყობინება
web-attach-place = ჩემი მდებარეობა
web-attach-hint = ფოტოები, PDF, Word და ტექსტური ფაილები, ხმა და ვიდეო: თითო მაქსიმუმ 10 MB. მათ მხოლოდ ცენტრის თანამშრომლები ხედავენ. საუბართან ერთად წაიშლება.
web-attach-nobody = ასისტენტი ფოტოებს, ფაილებსა და ხმოვან შეტყობინებებს ვერ კითხულობს. ცენტრის თანამშრომლებს შეუძლიათ.
web-talk = ადამიანთან საუბარი
web-remove = წაშლა
web-stop = ჩაწერის დასრულება
web-recording = იწერება…
web-no-microphone = მიკროფონზე წვდომა არ არის. გთხოვთ, ნება დართოთ ბრაუზერში ან შეტყობინება დაწეროთ.
web-no-place = თქვენი მდებარეობა ვერ დადგინდა. გთხოვთ, ნება დართოთ ბრაუზერში ან დაწეროთ, სად ხართ.
web-locating = მდებარეობა დგინდება…
web-place = ჩემი მდებარეობა
web-download = ჩამოტვირთვა
web-picture = სურათი
web-voice = ხმოვანი შეტყობინება
web-uploading = ფაილი იგზავნება…
web-cancel = არ გაიგზავნოს
web-too-large = ფაილი ძალიან დიდია: მაქსიმუმ 10 MB. არ გაიგზავნა.
web-bad-kind = ამ ტიპის ფაილი არ იგზავნება. გამოგზავნეთ ფოტო, PDF, Word ან ტექსტური ფაილი, ხმა ან MP4 ვიდეო.
web-too-many = ამ საუბარში უკვე ძალიან ბევრი ფაილია. ეს არ გაიგზავნა.
web-no-case = საუბარი ადამიანთან დახურულია, ამიტომ ეს არ გაიგზავნა.
# Read out when a file was added to the message that is being written.
web-attached = დართულია. შეტყობინებასთან ერთად გაიგზავნება.
web-erased = ყველაფერი წაშლილია. თქვენზე აღარაფერი ვიცით და ეს ჩატი დასრულდა.
