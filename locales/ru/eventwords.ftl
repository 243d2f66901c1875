### How events are told of.

eventwords-workshop = Мастер-класс
eventwords-meeting = Встреча
eventwords-webinar = Вебинар
eventwords-course = Курс
eventwords-online = онлайн
# $line (String), $rest (String) - lines
eventwords-stack =
    { $line }
    { $rest }
# $thing (String), $rest (String) - one thing, and others
eventwords-comma = { $thing }, { $rest }
# $start (String) - date and time, $end (String) - a time
eventwords-when = { $start } – { $end }
# $office (String) - a town, $place (String) - an address
eventwords-where = { $office }, { $place }
