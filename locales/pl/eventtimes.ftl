### Other times for an event.

eventtimes-what = Co ma się zmienić?
eventtimes-add = Dodaj spotkanie
eventtimes-every = Przenieś wszystkie przyszłe
# $when (String) - date and time, from and to
eventtimes-session = { $when }: co zrobić z tym spotkaniem?
eventtimes-move = Inny termin
eventtimes-drop = Nie odbędzie się
eventtimes-when = Kiedy? Proszę napisać dzień, a jeśli godziny są inne niż ostatnio, także godziny, na przykład: 24.12 17:00-19:00
# $when (String) - date and time, from and to
eventtimes-new = Dotychczas: { $when }. Jaki jest nowy dzień lub godziny? Na przykład: 24.12, albo 18:00-20:00, albo jedno i drugie.
# $when (String) - date and time, from and to
eventtimes-new-first = Pierwsze z nich: { $when }. Jaki jest jego nowy dzień lub godziny? Wszystkie inne przesuną się o tyle samo.
# $count (Number) - how many people
eventtimes-check = Czy wszystko się zgadza? Osoby, które od razu dostaną wiadomość: { $count }
eventtimes-same = Nic się nie zmieniło.
eventtimes-cannot = To niemożliwe: spotkania nie mogą się nakładać, a to, co się zaczęło, zostaje bez zmian. Nic nie zmieniono.
