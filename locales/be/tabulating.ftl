### The report of some months: its table, its picture and what is said with them.

# $span (String) - a month, or from one to another, $office (String) - a town, or all offices
tabulating-title = Справаздача: { $span }, { $office }
# $month (String) - a month and its year
tabulating-month = { $month }
# $first (String), $last (String) - months and their years
tabulating-months = { $first } – { $last }
tabulating-everywhere = усе офісы
tabulating-nowhere = анлайн або без офіса
tabulating-online = анлайн
tabulating-no-office = без офіса
tabulating-no-language = не выбрана
tabulating-others = іншыя
# $people (Number)
tabulating-line-people = Людзі: { $people }
# $visits (Number), $arrivals (Number), $walkins (Number)
tabulating-line-visits = Візіты: { $visits }. Прыйшлі: { $arrivals }. Без запісу: { $walkins }.
# $events (Number), $courses (Number), $enrolments (Number), $attendances (Number)
tabulating-line-events = Мерапрыемствы: { $events }. Курсы: { $courses }. Запісы: { $enrolments }. Наведванні: { $attendances }.
# $cases (Number)
tabulating-line-cases = Размовы: { $cases }
tabulating-people-months = Людзі, па месяцах
tabulating-visits-offices = Візіты па запісе і без запісу, па офісах
tabulating-visits-services = Візіты, па паслугах
tabulating-people-languages = Мовы (людзі)
tabulating-people-languages-months = Мовы (людзі, кожны месяц нанава)
tabulating-overview = Агляд
tabulating-offices = Офісы
tabulating-services = Паслугі
tabulating-topics = Мерапрыемствы
tabulating-subjects = Размовы
tabulating-languages = Мовы
tabulating-notes = Заўвагі
tabulating-what = Што
tabulating-when = Месяц
tabulating-office = Офіс
tabulating-service = Паслуга
tabulating-topic = Тэма
tabulating-subject = Пытанне
tabulating-language = Мова
tabulating-outcome = Што з гэтага выйшла
tabulating-times = Колькі разоў
tabulating-total = Разам
tabulating-people = Людзі
tabulating-visits = Візіты
tabulating-arrivals = Прыйшлі
tabulating-walk-ins = Без запісу
tabulating-events = Мерапрыемствы
tabulating-courses = Курсы
tabulating-enrolments = Запісы
tabulating-attendances = Наведванні
tabulating-cases = Размовы
# $when (String) - date and time
tabulating-note-now = Стан: { $when }. Тое, што яшчэ наперадзе, не ўлічана.
tabulating-note-people = «Людзі» – гэта колькі розных людзей было ў кожным месяцы: з візітам, з заняткам мерапрыемства або курса, на якія яны запісаліся, або з размовай. Колькасць людзей за некалькі месяцаў нельга складаць. Хто карыстаецца двума месенджарамі, лічыцца двойчы.
tabulating-note-offices = Хто прыходзіць у некалькі офісаў, лічыцца ў кожным з іх. Хто карыстаецца некалькімі паслугамі, тэмамі або пытаннямі, лічыцца ў кожнай з іх.
tabulating-note-walk-ins = Пра тых, хто прыйшоў без запісу, больш нічога не вядома, таму іх няма сярод людзей.
tabulating-note-missed = Візіт, на які ніхто не прыйшоў, – гэта візіт, але хто больш нічым не скарыстаўся, сярод людзей не лічыцца.
tabulating-note-events = Мерапрыемствы, курсы і запісы лічацца ў месяцы, у якім мерапрыемства пачынаецца, а наведванні – у месяцы занятку.
tabulating-note-languages = Мова – тая, якую чалавек выбраў у памочніку.
tabulating-note-cases = Размовы – гэта размовы з людзьмі з цэнтра, якія пачаліся ў гэтым месяцы.
tabulating-note-forgotten = Тое, што з часам выдалена, застаецца палічаным. Хто вяртаецца ў тым самым месяцы, калі ўсё пра гэтага чалавека ўжо выдалена, лічыцца нанава.
