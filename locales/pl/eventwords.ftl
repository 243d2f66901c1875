### How events are told of.

eventwords-workshop = Warsztaty
eventwords-meeting = Spotkanie
eventwords-webinar = Webinar
eventwords-course = Kurs
eventwords-online = online
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
