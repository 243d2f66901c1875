### The report of some months: its table, its picture and what is said with them.

# $span (String) - a month, or from one to another, $office (String) - a town, or all offices
tabulating-title = ანგარიში: { $span }, { $office }
# $month (String) - a month and its year
tabulating-month = { $month }
# $first (String), $last (String) - months and their years
tabulating-months = { $first } – { $last }
tabulating-everywhere = ყველა ოფისი
tabulating-nowhere = ონლაინ ან ოფისის გარეშე
tabulating-online = ონლაინ
tabulating-no-office = ოფისის გარეშე
tabulating-no-language = არჩეული არ არის
tabulating-others = სხვა
# $people (Number)
tabulating-line-people = ადამიანები: { $people }
# $visits (Number), $arrivals (Number), $walkins (Number)
tabulating-line-visits = ვიზიტები: { $visits }. მოვიდა: { $arrivals }. ჯავშნის გარეშე: { $walkins }.
# $events (Number), $courses (Number), $enrolments (Number), $attendances (Number)
tabulating-line-events = ღონისძიებები: { $events }. კურსები: { $courses }. ჩაწერები: { $enrolments }. დასწრება: { $attendances }.
# $cases (Number)
tabulating-line-cases = საუბრები: { $cases }
tabulating-people-months = ადამიანები თვეების მიხედვით
tabulating-visits-offices = ვიზიტები ჯავშნით და უჯავშნოდ, ოფისების მიხედვით
tabulating-visits-services = ვიზიტები სერვისების მიხედვით
tabulating-people-languages = ენები (ადამიანები)
tabulating-people-languages-months = ენები (ადამიანები, ყოველ თვეს თავიდან)
tabulating-overview = მიმოხილვა
tabulating-offices = ოფისები
tabulating-services = სერვისები
tabulating-topics = ღონისძიებები
tabulating-subjects = საუბრები
tabulating-languages = ენები
tabulating-notes = შენიშვნები
tabulating-what = რა
tabulating-when = თვე
tabulating-office = ოფისი
tabulating-service = სერვისი
tabulating-topic = თემა
tabulating-subject = საკითხი
tabulating-language = ენა
tabulating-outcome = შედეგი
tabulating-times = რამდენჯერ
tabulating-total = სულ
tabulating-people = ადამიანები
tabulating-visits = ვიზიტები
tabulating-arrivals = მოვიდა
tabulating-walk-ins = ჯავშნის გარეშე
tabulating-events = ღონისძიებები
tabulating-courses = კურსები
tabulating-enrolments = ჩაწერები
tabulating-attendances = დასწრება
tabulating-cases = საუბრები
# $when (String) - date and time
tabulating-note-now = დათვლილია: { $when }. რაც ჯერ მომავალშია, არ ითვლება.
tabulating-note-people = „ადამიანები“ ნიშნავს, რამდენი სხვადასხვა ადამიანი იყო თითო თვეში: ვისაც ვიზიტი, საუბარი ან იმ ღონისძიების თუ კურსის შეხვედრა ჰქონდა, რომელზეც ჩაეწერა. რამდენიმე თვის რიცხვები ერთმანეთს არ ემატება. ვინც ორ ჩატის აპს იყენებს, ორჯერ ითვლება.
tabulating-note-offices = ვინც რამდენიმე ოფისში მივიდა, თითოეულში ითვლება. ვისაც რამდენიმე სერვისი, თემა ან საკითხი ჰქონდა, თითოეულში ითვლება.
tabulating-note-walk-ins = ვინც ჯავშნის გარეშე მოვიდა, მათზე სხვა არაფერი ვიცით, ამიტომ ადამიანებში არ ითვლებიან.
tabulating-note-missed = გაცდენილი ვიზიტიც ვიზიტია, მაგრამ ვისაც სხვა არაფერი ჰქონია, ადამიანებში არ ითვლება.
tabulating-note-events = ღონისძიებები, კურსები და ჩაწერები იმ თვეში ითვლება, როცა ღონისძიება იწყება, დასწრება – შეხვედრის თვეში.
tabulating-note-languages = ენა ისაა, რომელიც ადამიანმა ასისტენტში აირჩია.
tabulating-note-cases = საუბრები ცენტრის თანამშრომლებთან საუბრებია, რომლებიც იმ თვეში დაიწყო.
tabulating-note-forgotten = რაც ვადის გასვლის შემდეგ წაიშალა, დათვლილი რჩება. ვინც იმავე თვეში დაბრუნდება მას შემდეგ, რაც მასზე ყველაფერი წაიშალა, თავიდან ითვლება.
