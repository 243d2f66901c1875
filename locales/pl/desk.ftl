### The staff's own menu.

desk-title = Panel konsultantów
# $count (Number) - open cases, $waiting (Number) - how many of them wait for an answer
desk-cases = Otwarte sprawy: { $count }. Czekają na odpowiedź: { $waiting }.
desk-no-cases = Nie ma otwartych spraw.
# $count (Number) - cases that are not shown
desk-more = Niepokazane tutaj: { $count }.
# $number (String) - a case's number, $language (String) - a language, $subject (String)
desk-mine = ★ #{ $number } · { $language } · { $subject }
# $number (String), $language (String), $subject (String)
desk-free = #{ $number } · { $language } · { $subject } · wolna
# $number (String), $language (String), $subject (String), $name (String) - a colleague
desk-taken = #{ $number } · { $language } · { $subject } · { $name }
desk-day = Wizyty według dni
desk-walk-in = Wizyta bez umówienia
desk-book = Umów wizytę dla kogoś
desk-find = Znajdź wizytę
desk-calendar = Mój kalendarz
desk-block = Zablokuj czas
desk-browser = Panel w przeglądarce
desk-coordinate = Dla koordynatorów
