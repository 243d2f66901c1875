### The report of some months: its table, its picture and what is said with them.

# $span (String) - a month, or from one to another, $office (String) - a town, or all offices
tabulating-title = Отчёт: { $span }, { $office }
# $month (String) - a month and its year
tabulating-month = { $month }
# $first (String), $last (String) - months and their years
tabulating-months = { $first } – { $last }
tabulating-everywhere = все офисы
tabulating-nowhere = онлайн или без офиса
tabulating-online = онлайн
tabulating-no-office = без офиса
tabulating-no-language = не выбран
tabulating-others = другие
# $people (Number)
tabulating-line-people = Люди: { $people }
# $visits (Number), $arrivals (Number), $walkins (Number)
tabulating-line-visits = Визиты: { $visits }. Пришли: { $arrivals }. Без записи: { $walkins }.
# $events (Number), $courses (Number), $enrolments (Number), $attendances (Number)
tabulating-line-events = Мероприятия: { $events }. Курсы: { $courses }. Записи: { $enrolments }. Посещения: { $attendances }.
# $cases (Number)
tabulating-line-cases = Разговоры: { $cases }
tabulating-people-months = Люди, по месяцам
tabulating-visits-offices = Визиты по записи и без записи, по офисам
tabulating-visits-services = Визиты, по услугам
tabulating-people-languages = Языки (люди)
tabulating-people-languages-months = Языки (люди, каждый месяц заново)
tabulating-overview = Обзор
tabulating-offices = Офисы
tabulating-services = Услуги
tabulating-topics = Мероприятия
tabulating-subjects = Разговоры
tabulating-languages = Языки
tabulating-notes = Примечания
tabulating-what = Что
tabulating-when = Месяц
tabulating-office = Офис
tabulating-service = Услуга
tabulating-topic = Тема
tabulating-subject = Вопрос
tabulating-language = Язык
tabulating-outcome = Результат
tabulating-times = Сколько раз
tabulating-total = Всего
tabulating-people = Люди
tabulating-visits = Визиты
tabulating-arrivals = Пришли
tabulating-walk-ins = Без записи
tabulating-events = Мероприятия
tabulating-courses = Курсы
tabulating-enrolments = Записи
tabulating-attendances = Посещения
tabulating-cases = Разговоры
# $when (String) - date and time
tabulating-note-now = Состояние: { $when }. То, что ещё впереди, не учтено.
tabulating-note-people = «Люди» – это сколько разных людей было в каждом месяце: с визитом, с занятием мероприятия или курса, на которые они записались, или с разговором. Число людей за несколько месяцев нельзя складывать. Кто пользуется двумя мессенджерами, считается дважды.
tabulating-note-offices = Кто приходит в несколько офисов, считается в каждом из них. Кто пользуется несколькими услугами, темами или вопросами, считается в каждом из них.
tabulating-note-walk-ins = О тех, кто пришёл без записи, больше ничего не известно, поэтому их нет среди людей.
tabulating-note-missed = Визит, на который никто не пришёл, – это визит, но кто больше ничем не воспользовался, среди людей не считается.
tabulating-note-events = Мероприятия, курсы и записи считаются в том месяце, в котором мероприятие начинается, а посещения – в месяце занятия.
tabulating-note-languages = Язык – тот, который человек выбрал в помощнике.
tabulating-note-cases = Разговоры – это разговоры с людьми из центра, которые начались в этом месяце.
tabulating-note-forgotten = То, что со временем удалено, остаётся посчитанным. Кто возвращается в том же месяце, когда всё об этом человеке уже удалено, считается заново.
