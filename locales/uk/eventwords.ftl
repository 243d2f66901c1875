### How events are told of everywhere.

eventwords-workshop = Практичне заняття
eventwords-meeting = Інформаційна зустріч
eventwords-webinar = Вебінар
eventwords-course = Курс
eventwords-online = Онлайн
# $start (String) - date and time, $end (String) - a time, or date and time
eventwords-when = { $start }–{ $end }
# $office (String) - a town, $place (String) - an address or a room
eventwords-where = { $office }, { $place }
# $line (String), $rest (String) - the lines below it
eventwords-stack =
    { $line }
    { $rest }
# $thing (String), $rest (String) - the others, with commas
eventwords-comma = { $thing }, { $rest }
