### How events are told of everywhere.

eventwords-workshop = Atölye
eventwords-meeting = Bilgilendirme toplantısı
eventwords-webinar = Webinar
eventwords-course = Kurs
eventwords-online = Online
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
