### A new event.

newevent-kind = Jakie to wydarzenie?
newevent-topic = Jaki jest temat?
newevent-no-topics = W katalogu nie ma tematów wydarzeń, więc nie można niczego zaplanować. Może je dodać administrator asystenta.
newevent-when = Kiedy? Proszę napisać dzień oraz od której do której, na przykład: 24.12 17:00-19:00
# $when (String) - date and time
newevent-last = Pierwsze spotkanie: { $when }. Czy odbywa się co tydzień? Proszę napisać ostatni dzień, na przykład: 24.12. Święta i dni, gdy biuro jest zamknięte, są pomijane.
newevent-once = Na razie tylko to spotkanie
newevent-languages = W jakich językach się odbywa?
newevent-level = Jaki poziom?
newevent-no-level = Bez poziomu
# $level (String) - "A0"
newevent-beginners = { $level }, od podstaw
newevent-places = Ile jest miejsc?
newevent-link = Proszę podać link do spotkania. Zobaczą go tylko osoby zapisane.
newevent-later = Później
newevent-title = Proszę podać tytuł w swoim języku. Inne języki można dodać później.
newevent-about = O czym jest to wydarzenie i czego można się nauczyć? Proszę napisać kilka zdań.
# $title (String)
newevent-called = Tytuł: { $title }
newevent-check = Zapisać to jako szkic? Nikt go nie zobaczy przed publikacją.
newevent-done = Szkic jest zapisany. Można teraz dodać inne języki i resztę, a potem go opublikować.
