### How a case looks to staff: its card, and the lines around what is said in it.

# $number (String) - the case's number
casecards-case = Sprawa #{ $number }
casecards-telegram = Telegram
casecards-viber = Viber
casecards-web = czat na stronie
casecards-any-office = dowolne biuro
casecards-no-language = jeszcze nie wybrano
# $when (String) - date and time
casecards-waits = 🟡 Czeka na odpowiedź od { $when }. Nikt jeszcze nie prowadzi tej sprawy.
casecards-free = 🟡 Nikt jeszcze nie prowadzi tej sprawy. Odpowiedź nie jest oczekiwana.
# $name (String) - a colleague
casecards-taken = 🟢 Prowadzi: { $name }
# $name (String) - a colleague, $when (String) - date and time
casecards-taken-waits = 🟡 Prowadzi: { $name }. Czeka na odpowiedź od { $when }.
# $when (String) - date and time
casecards-resting = 💤 Odłożona do { $when }
# $when (String) - date and time
casecards-closed = ✅ Zamknięta { $when }
casecards-is-closed = ✅ Zamknięta
# $subject (String) - what it is about, $office (String) - a town
casecards-about = Temat: { $subject }. Biuro: { $office }
# $language (String) - a language, $channel (String) - a messenger
casecards-speaks = Język: { $language }. Pisze przez: { $channel }
# $language (String) - a language
casecards-reads = Czyta też: { $language }
# $when (String) - date and time, $office (String) - a town
casecards-next-visit = Najbliższa wizyta: { $when }, { $office }
# $count (Number) - how many
casecards-earlier = { $count ->
    [one] { $count } wcześniejsza sprawa
    [few] { $count } wcześniejsze sprawy
    [many] { $count } wcześniejszych spraw
   *[other] { $count } wcześniejszej sprawy
}
casecards-unreachable = ⚠️ Ta osoba opuściła czat: wiadomości do niej nie docierają.
casecards-take = Przejmij
casecards-release = Oddaj
casecards-hand = Przekaż…
casecards-snooze = Odłóż na 1 godz.
casecards-wake = Przywróć
casecards-show = Pokaż ponownie
casecards-close = Zamknij
casecards-quiet = Zamknij bez oceny
casecards-reopen = Otwórz ponownie
casecards-book = Umów tę osobę
casecards-open = Otwórz wątek
casecards-to-case = Sprawa
casecards-visitor = Osoba pisze:
casecards-visitor-corrected = Osoba pisze (poprawione):
# $name (String) - a colleague
casecards-staff = Odpowiedź ({ $name }):
# $name (String) - a colleague
casecards-note = Notatka, niewysłana ({ $name }):
# $visit (String) - the visit's reference
casecards-late = ⏰ Spóźni się na wizytę { $visit }.
# $visit (String) - the visit's reference
casecards-lost = 🧭 Nie może znaleźć biura, wizyta { $visit }. Proszę napisać lub zadzwonić.
casecards-ended = Osoba zakończyła rozmowę.
casecards-returned = Osoba wróciła do rozmowy.
casecards-left = ⚠️ Osoba opuściła czat: wiadomości dotrą do niej dopiero, gdy wróci.
casecards-something = W tej sprawie coś się zmieniło.
casecards-undelivered-gone = ⚠️ Nie dostarczono: osoba zablokowała lub opuściła czat. Można spróbować telefonu lub e-maila z wizyty.
casecards-undelivered-refused = ⚠️ Nie dostarczono: komunikator tej osoby nie przyjmuje tej wiadomości. Można spróbować zwykłego tekstu lub mniejszego pliku.
casecards-undelivered-expired = ⚠️ Nie dostarczono na czas. Proszę napisać ponownie lub zadzwonić.
casecards-undelivered-unknown = ⚠️ Nie wiadomo, czy to dotarło. Proszę zapytać lub zadzwonić.
casecards-file-elsewhere = Tego pliku nie można tu pokazać. Jest przy biurku w przeglądarce.
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-late = ⏰ Sprawa #{ $number }: spóźnienie na wizytę { $when }.
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-lost = 🧭 Sprawa #{ $number }: osoba nie może znaleźć biura. Wizyta: { $when }.
# $number (String) - the case's number, $when (String) - date and time
casecards-post-waits = ⏳ Sprawa #{ $number } czeka na odpowiedź od { $when }.
# $number (String) - the case's number
casecards-homeless = Sprawa #{ $number } nie pasuje do żadnej grupy. Można na nią odpowiedzieć przy biurku w przeglądarce.
# $group (String) - a number
casecards-group-trouble = W grupie { $group } nie można pokazywać spraw: bota w niej nie ma albo brakuje mu uprawnienia. Nic nie ginie: sprawy czekają i można na nie odpowiadać przy biurku w przeglądarce.
casecards-not-staff = Nie przekazano: tego konta nie ma na liście pracowników albo ta sprawa należy do innych.
casecards-is-over = Nie przekazano: sprawa jest zamknięta. Najpierw trzeba otworzyć ją ponownie.
casecards-cannot-pass = Nie przekazano: kontakty, miejsca, ankiety itp. pokazałyby, kto pisze, albo nie pasują.
casecards-borrowed = Nie przekazano: proszę pisać własnym kontem. Wiadomości przekazane, z botów, kanałów i od anonimowych administratorów nie idą dalej.
