### How a case looks to staff: its card, and the lines around what is said in it.

casecards-visit = Najbliższa wizyta
casecards-back = ← Wróć
casecards-more = Więcej…
# $language (String) - a language
casecards-which-reply = Która gotowa odpowiedź? Zostanie wysłana od razu, w języku: { $language }. ∅ oznacza brak tłumaczenia.
# $title (String) - a reply's title
casecards-reply-missing = ∅ { $title }
# $count (Number) - 1 is the next day on which somebody is at work
casecards-rest-days = { $count ->
    [1] Następny dzień pracy
    [7] Za tydzień
    [one] Za { $count } dzień
    [few] Za { $count } dni
    [many] Za { $count } dni
   *[other] Za { $count } dnia
}
casecards-open = Otwórz wątek
casecards-to-case = Sprawa
casecards-visitor = Osoba pisze:
casecards-visitor-corrected = Osoba pisze (poprawione):
# $name (String) - a colleague
casecards-staff = Odpowiedź ({ $name }):
# $name (String) - a colleague
casecards-note = Notatka, niewysłana ({ $name }):
# $visit (String) - the visit's reference
casecards-late = ⏰ Osoba spóźni się na wizytę nr { $visit }.
# $visit (String) - the visit's reference, $by (String) - how long
casecards-late-by = ⏰ Osoba spóźni się na wizytę nr { $visit }. Spóźnienie: { $by }.
# $visit (String) - the visit's reference
casecards-lost = 🧭 Osoba nie może znaleźć biura, wizyta nr { $visit }. Proszę napisać lub zadzwonić.
casecards-danger = 🆘 Osoba wzywa pomocy (SOS lub 112). Pokazano jej numer 112. Proszę do niej od razu napisać.
# $visit (String) - the visit's reference
casecards-begun = Ktoś z zespołu rozpoczął rozmowę w sprawie wizyty { $visit }.
casecards-ended = Osoba zakończyła rozmowę.
casecards-returned = Osoba wróciła do rozmowy.
casecards-reopened = Sprawa została ponownie otwarta.
casecards-idle = Zamknięto automatycznie: od kilku dni nikt nic nie napisał. Osoba może wrócić w każdej chwili.
casecards-old = Zamknięto automatycznie: ostatnia wiadomość jest zbyt stara, by ją przechowywać. Rozmowa zostanie usunięta.
casecards-alert-over = Zamknięto automatycznie: chodziło o wczorajszą wizytę i nikt nic nie napisał.
casecards-left = ⚠️ Osoba opuściła czat: wiadomości dotrą do niej dopiero, gdy wróci.
# $number (String) - the number of the other case
casecards-joined = Osoba wróciła ze swoim kodem. To, co napisano w sprawie #{ $number }, jest teraz tutaj.
# $number (String) - the number of the other case
casecards-joined-to = Ta osoba ma inną sprawę, otwartą wcześniej. Rozmowa toczy się dalej tam, razem ze wszystkim, co tu napisano: sprawa #{ $number }.
casecards-something = W tej sprawie coś się zmieniło.
casecards-undelivered-gone = ⚠️ Nie dostarczono: osoba opuściła lub zablokowała czat. Jeśli ma umówioną wizytę, numer telefonu jest pod przyciskiem „Najbliższa wizyta”. Gdy wróci do czatu, proszę napisać to jeszcze raz. Gdy poda swój kod dostępu w innym kanale, dostanie to tam.
casecards-undelivered-refused = ⚠️ Nie dostarczono: komunikator tej osoby nie przyjmuje tej wiadomości. Można wysłać zwykły tekst lub mniejszy plik.
casecards-undelivered-expired = ⚠️ Nie dostarczono na czas. Proszę napisać ponownie lub zadzwonić: numer telefonu z wizyty jest pod przyciskiem „Najbliższa wizyta”.
casecards-undelivered-unknown = ⚠️ Nie wiadomo, czy wiadomość dotarła. Proszę o to zapytać lub zadzwonić: numer telefonu z wizyty jest pod przyciskiem „Najbliższa wizyta”.
casecards-file-elsewhere = Tego pliku nie można tu pokazać. Jest w panelu w przeglądarce.
casecards-words-elsewhere = Tych słów nie można tu pokazać. Są w panelu w przeglądarce.
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-late = ⏰ Sprawa #{ $number }: osoba spóźni się na wizytę. Termin: { $when }.
# $number (String) - the case's number, $when (String) - date and time of the visit, $by (String) - how long
casecards-post-late-by = ⏰ Sprawa #{ $number }: osoba spóźni się na wizytę. Termin: { $when }. Spóźnienie: { $by }.
# $count (Number) - how many
casecards-late-minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
casecards-late-more = więcej niż pół godziny
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-lost = 🧭 Sprawa #{ $number }: osoba nie może znaleźć biura. Termin wizyty: { $when }.
# $number (String) - the case's number
casecards-post-danger = 🆘 Sprawa #{ $number }: osoba wzywa pomocy. Proszę do niej od razu napisać.
# $number (String) - the case's number, $when (String) - date and time
casecards-post-waits = ⏳ Sprawa #{ $number } czeka na odpowiedź od: { $when }.
# $number (String) - the case's number
casecards-post-unseen = ✉️ Sprawa #{ $number }: osoba zakończyła rozmowę, a jej ostatnich słów nie widać w tej grupie. Pokaże je przycisk „Otwórz ponownie”.
# $number (String) - the case's number
casecards-homeless = Sprawa #{ $number } nie pasuje do żadnej grupy. Można na nią odpowiedzieć w panelu w przeglądarce.
# $group (String) - a number
casecards-group-trouble = W grupie { $group } nie można pokazywać spraw: nie ma w niej bota albo bot nie ma potrzebnych uprawnień. Nic nie ginie: sprawy czekają i można na nie odpowiadać w panelu w przeglądarce.
# $group (String) - a number
casecards-refused-visits = Nie udało się pokazać wiadomości o wizytach w grupie { $group }. Nic nie ginie: wszystkie wizyty są na liście dnia.
# $number (String) - the case's number, $group (String) - a number
casecards-refused-case = Nie udało się pokazać wiadomości o sprawie #{ $number } w grupie { $group }. Nic nie ginie: sprawę można otworzyć tutaj.
casecards-not-staff = Nie przekazano: tego konta nie ma w zespole albo nie odpowiada ono za tę sprawę.
casecards-is-over = Nie przekazano: sprawa jest zamknięta. Najpierw trzeba otworzyć ją ponownie.
casecards-cannot-pass = Nie przekazano: kontakty, lokalizacje, ankiety itp. nie idą dalej. Mogłyby pokazać, kto pisze, albo nie da się ich przekazać.
casecards-borrowed = Nie przekazano: proszę pisać z własnego konta. Wiadomości przekazane dalej, z botów, z kanałów i od anonimowych administratorów nie docierają do osoby.
casecards-stays-sent = Nie zmieniono: to była odpowiedź i osoba nadal widzi ją bez zmian. Notatkę proszę napisać jako nową wiadomość, która zaczyna się od //.
casecards-stays-note = To nadal notatka: osoba jej nie widzi. Aby odpowiedzieć, proszę napisać nową wiadomość.
casecards-stays-file = Nie zmieniono pliku: został ten, który wysłano najpierw. Inny plik proszę wysłać w nowej wiadomości.
casecards-too-large = Nie przekazano: ten plik ma ponad 20 MB i zachowałby swoją nazwę, a ona może pokazać, kto pisze. Proszę wysłać mniejszy.
