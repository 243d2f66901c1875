### One announcement, for coordinators.

# $number (String) - a number by which it is called
newscard-title = განცხადება № { $number }
# $language (String) - a language, $mark (String) - whether it is the original or older than it
newscard-in = { $language } ({ $mark }):
newscard-original = ორიგინალი
newscard-outdated = მოძველებული
newscard-current = თარგმანი
# $label (String) - what a button says
newscard-button = ღილაკი: { $label }
# $languages (String) - languages with commas
newscard-missing = აკლია: { $languages }. რას მიიღებენ ეს ადამიანები, „ცდა“ აჩვენებს.
# $words (String) - how its words begin
newscard-begins = „{ $words }“
# $who (String) - whom it is for
newscard-for = ვისთვის: { $who }
newscard-everybody = ყველა, ვინც თანახმაა
# $number (String) - a number by which it is called
newscard-of-event = ღონისძიებაზე ჩაწერილები, № { $number }
# $title (String) - what the event is called, $when (String) - date and time
newscard-of-named-event = „{ $title }“: ჩაწერილები ({ $when })
# $when (String) - date and time
newscard-when = გაგზავნა: { $when }
newscard-urgent = სასწრაფოა: ღამითაც იგზავნება.
newscard-with-picture = სურათით.
newscard-paused-ban = შეჩერებულია: ჩატის აპი დიდხანს მოცდას გვთხოვს. გთხოვთ, შეამოწმოთ, სანამ გააგრძელებთ.
newscard-paused-refused = შეჩერებულია: ჩატის აპი თავად შეტყობინებას არ იღებს. გთხოვთ, შეცვალოთ.
# $count (Number)
newscard-size = ადამიანები: { $count }
# $count (Number)
newscard-sent = გაიგზავნა: { $count }
# $count (Number)
newscard-blocked = დაგვბლოკეს: { $count }
# $count (Number)
newscard-failed = ვერ გაიგზავნა: { $count }
# $count (Number)
newscard-skipped = გამოტოვდა: { $count }
# $count (Number)
newscard-unknown = უცნობია, მივიდა თუ არა: { $count }
# $count (Number)
newscard-pending = დარჩა: { $count }
# $why (String) - a reason, $count (Number)
newscard-reason = • { $why }: { $count }
newscard-why-withdrawn = განცხადებები აღარ უნდათ
newscard-why-unreachable = ვერ ვუკავშირდებით
newscard-why-silent = შეტყობინებები საერთოდ არ უნდათ
newscard-why-weekly = ამ კვირაში უკვე მიიღეს და მეტი არ უნდათ
newscard-why-stopped = მანამდე შეჩერდა
newscard-why-closed = მათი ჩატის აპი აქ გამორთულია
newscard-why-forgotten = თავისი მონაცემები წაშალეს
newscard-why-refused = ჩატის აპმა არ მიიღო
newscard-why-never = ბევრი ცდის შემდეგაც ვერ მივიდა
# $shares (String) - languages with numbers
newscard-languages = მივიდა ენებზე: { $shares }
# $language (String) - a language, $count (Number)
newscard-share = { $language } { $count }
# $minutes (Number)
newscard-left = დარჩენილი წუთები (დაახლოებით): { $minutes }
# $language (String) - a language
newscard-write = დაწერა: { $language }
newscard-aim = ვისთვის
newscard-photo = სურათი
newscard-set-button = ღილაკი
newscard-set-when = როდის
newscard-preview = გადახედვა
newscard-trial = ცდა
newscard-send = გაგზავნა
newscard-drop = მონახაზის წაშლა
newscard-approve = დამტკიცება
newscard-correct = შესწორება
newscard-withdraw = გამოთხოვა
newscard-copy = კოპირება
newscard-chart = გაგზავნის დიაგრამა
newscard-again = განახლება
newscard-back-to-draft = უკან მონახაზებში
newscard-pause = შეჩერება
newscard-resume = გაგრძელება
newscard-stop = საბოლოოდ შეწყვეტა
newscard-retry = ვერმისულის გამეორება
newscard-retry-unknown = გაურკვევლის გამეორება
newscard-correction = მისი შესწორება
newscard-retraction = მისი გამოთხოვა
newscard-corrected = რას ასწორებს
