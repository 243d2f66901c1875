### How events are told of everywhere.

eventwords-workshop = ვორქშოფი
eventwords-meeting = საინფორმაციო შეხვედრა
eventwords-webinar = ვებინარი
eventwords-course = კურსი
eventwords-online = ონლაინ
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
