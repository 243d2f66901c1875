### The report of some months: its table, its picture and what is said with them.

# $span (String) - a month, or from one to another, $office (String) - a town, or all offices
tabulating-title = Звіт: { $span }, { $office }
# $month (String) - a month and its year
tabulating-month = { $month }
# $first (String), $last (String) - months and their years
tabulating-months = { $first } – { $last }
tabulating-everywhere = усі офіси
tabulating-nowhere = онлайн або без офісу
tabulating-online = онлайн
tabulating-no-office = без офісу
tabulating-no-language = не вибрано
tabulating-others = інші
# $people (Number)
tabulating-line-people = Люди: { $people }
# $visits (Number), $arrivals (Number), $walkins (Number)
tabulating-line-visits = Візити: { $visits }. Прийшли: { $arrivals }. Без запису: { $walkins }.
# $events (Number), $courses (Number), $enrolments (Number), $attendances (Number)
tabulating-line-events = Заходи: { $events }. Курси: { $courses }. Записи: { $enrolments }. Відвідування: { $attendances }.
# $cases (Number)
tabulating-line-cases = Розмови: { $cases }
tabulating-people-months = Люди, за місяцями
tabulating-visits-offices = Візити за записом і без запису, за офісами
tabulating-visits-services = Візити, за послугами
tabulating-people-languages = Мови (люди)
tabulating-people-languages-months = Мови (люди, щомісяця наново)
tabulating-overview = Огляд
tabulating-offices = Офіси
tabulating-services = Послуги
tabulating-topics = Заходи
tabulating-subjects = Розмови
tabulating-languages = Мови
tabulating-notes = Примітки
tabulating-what = Що
tabulating-when = Місяць
tabulating-office = Офіс
tabulating-service = Послуга
tabulating-topic = Тема
tabulating-subject = Питання
tabulating-language = Мова
tabulating-outcome = Результат
tabulating-times = Скільки разів
tabulating-total = Разом
tabulating-people = Люди
tabulating-visits = Візити
tabulating-arrivals = Прийшли
tabulating-walk-ins = Без запису
tabulating-events = Заходи
tabulating-courses = Курси
tabulating-enrolments = Записи
tabulating-attendances = Відвідування
tabulating-cases = Розмови
# $when (String) - date and time
tabulating-note-now = Стан: { $when }. Те, що ще попереду, не враховано.
tabulating-note-people = «Люди» – це скільки різних людей було в кожному місяці: з візитом, із заняттям заходу чи курсу, на які вони записалися, або з розмовою. Кількість людей за кілька місяців не можна додавати. Хто користується двома месенджерами, рахується двічі.
tabulating-note-offices = Хто приходить до кількох офісів, рахується в кожному з них. Хто користується кількома послугами, темами чи питаннями, рахується в кожній із них.
tabulating-note-walk-ins = Про тих, хто прийшов без запису, більше нічого не відомо, тому їх немає серед людей.
tabulating-note-missed = Візит, на який ніхто не прийшов, – це візит, але хто більше нічим не скористався, серед людей не рахується.
tabulating-note-events = Заходи, курси та записи рахуються в місяці, у якому захід починається, а відвідування – у місяці заняття.
tabulating-note-languages = Мова – та, яку людина вибрала в помічнику.
tabulating-note-cases = Розмови – це розмови з людьми з центру, що почалися в цьому місяці.
tabulating-note-forgotten = Те, що з часом видалено, залишається порахованим. Хто повертається в тому самому місяці, коли все про цю людину вже видалено, рахується наново.
