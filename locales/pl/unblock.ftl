### Taking a blocked time back.

# $start (String), $end (String) - dates and times
unblock-check = Czy odblokować ten czas? { $start } – { $end }. Osoby, które jeszcze nie zdecydowały, dowiedzą się, że wizyta się odbędzie.
unblock-yes = Tak, odblokuj
    .keywords = tak, ok, odblokuj
unblock-done = W tym czasie znów można umawiać wizyty.
