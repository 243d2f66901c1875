### An office that closes unexpectedly.

shutoffice-when = When will it be closed?
shutoffice-today = Today
shutoffice-tomorrow = Tomorrow
shutoffice-other-days = Other days
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: closed ({ $days }). Everybody who has a visit there will be told at once and can choose another time. Is that right?
shutoffice-yes = Yes, close and tell everybody
# $asked (Number), $call (Number) - how many people
shutoffice-done = The office is closed. People asked: { $asked }. People to call, because no message reaches them: { $call }.
