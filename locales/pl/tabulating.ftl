### The report of some months: its table, its picture and what is said with them.

# $span (String) - a month, or from one to another, $office (String) - a town, or all offices
tabulating-title = Raport: { $span }, { $office }
# $month (String) - a month and its year
tabulating-month = { $month }
# $first (String), $last (String) - months and their years
tabulating-months = { $first } – { $last }
tabulating-everywhere = wszystkie biura
tabulating-nowhere = online lub bez biura
tabulating-online = online
tabulating-no-office = bez biura
tabulating-no-language = bez wyboru
tabulating-others = inne
# $people (Number)
tabulating-line-people = Osoby: { $people }
# $visits (Number), $arrivals (Number), $walkins (Number)
tabulating-line-visits = Wizyty: { $visits }. Obecność: { $arrivals }. Bez umówienia: { $walkins }.
# $events (Number), $courses (Number), $enrolments (Number), $attendances (Number)
tabulating-line-events = Wydarzenia: { $events }. Kursy: { $courses }. Zapisy: { $enrolments }. Obecności: { $attendances }.
# $cases (Number)
tabulating-line-cases = Rozmowy: { $cases }
tabulating-people-months = Osoby w kolejnych miesiącach
tabulating-visits-offices = Wizyty umówione i bez umówienia, według biur
tabulating-visits-services = Wizyty, według usług
tabulating-people-languages = Języki (osoby)
tabulating-people-languages-months = Języki (osoby, w każdym miesiącu od nowa)
tabulating-overview = Przegląd
tabulating-offices = Biura
tabulating-services = Usługi
tabulating-topics = Wydarzenia
tabulating-subjects = Rozmowy
tabulating-languages = Języki
tabulating-notes = Uwagi
tabulating-what = Co
tabulating-when = Miesiąc
tabulating-office = Biuro
tabulating-service = Usługa
tabulating-topic = Temat
tabulating-subject = Sprawa
tabulating-language = Język
tabulating-outcome = Wynik
tabulating-times = Ile razy
tabulating-total = Razem
tabulating-people = Osoby
tabulating-visits = Wizyty
tabulating-arrivals = Obecność
tabulating-walk-ins = Bez umówienia
tabulating-events = Wydarzenia
tabulating-courses = Kursy
tabulating-enrolments = Zapisy
tabulating-attendances = Obecności na spotkaniach
tabulating-cases = Rozmowy
# $when (String) - date and time
tabulating-note-now = Stan: { $when }. To, co dopiero będzie, nie jest liczone.
tabulating-note-people = „Osoby” to liczba różnych osób w danym miesiącu: z wizytą, ze spotkaniem w ramach wydarzenia lub kursu, na które się zapisały, albo z rozmową. Liczb osób z kilku miesięcy nie należy dodawać. Kto używa dwóch komunikatorów, liczy się dwa razy.
tabulating-note-offices = Kto korzysta z kilku biur, liczy się w każdym z nich. Kto korzysta z kilku usług, tematów lub spraw, liczy się w każdej z nich.
tabulating-note-walk-ins = O osobach, które przyszły bez umówienia, nic więcej nie wiadomo, dlatego nie ma ich wśród osób.
tabulating-note-missed = Wizyta, na którą nikt nie przyszedł, jest wizytą, ale kto nie skorzystał z niczego innego, nie jest liczony wśród osób.
tabulating-note-events = Wydarzenia, kursy i zapisy liczą się w miesiącu, w którym wydarzenie się zaczyna, a obecności w miesiącu spotkania.
tabulating-note-languages = Język to ten, który dana osoba wybrała w asystencie.
tabulating-note-cases = Rozmowy to rozmowy z pracownikami centrum, które zaczęły się w danym miesiącu.
tabulating-note-forgotten = To, co po pewnym czasie usunięto, nadal jest liczone. Kto wraca w tym samym miesiącu, gdy usunięto już wszystko na jego temat, liczy się od nowa.
