### My data: what is known of a person.

mydata-title = Moje dane
    .keywords = moje dane, dane, dane osobowe, co o mnie wiecie, rodo
# $day (String) - a date
mydata-since = Znamy się od: { $day }.
# $language (String) - a language by its name
mydata-language = Język: { $language }.
# $ahead (Number) - visits to come, $past (Number) - visits that are over or cancelled
mydata-visits = Wizyty przyszłe: { $ahead }. Wizyty minione i odwołane: { $past }.
# $count (Number) - events
mydata-events = Warsztaty i spotkania: { $count }.
# $count (Number) - conversations, $messages (Number) - messages in them
mydata-conversations = Rozmowy z ludźmi z centrum: { $count }. Wiadomości w nich: { $messages }.
# $count (Number) - how many, $days (Number)
mydata-examples = Pierwsze słowa zachowane jako przykłady, bez imion i numerów: { $count }. Na ile dni: { $days }.
mydata-code = Jest kod dostępu. Samego kodu nie przechowujemy, tylko zakodowany znak.
# $day (String) - a date
mydata-agreed = Ogłoszenia: zgoda z dnia { $day }.
# $day (String) - a date
mydata-withdrawn = Ogłoszenia: zgoda wycofana, { $day }.
# $under (Number) - 16 or 18
mydata-young = Podany wiek: mniej niż { $under } lat. Ile dokładnie, tego nie zapisujemy.
mydata-paused = Trwa przerwa: przychodzą tylko odpowiedzi.
# $days (Number) - for how long
mydata-kept-visits = { $days ->
    [one] Wizyty przechowujemy { $days } dzień po wizycie.
    [few] Wizyty przechowujemy { $days } dni po wizycie.
    [many] Wizyty przechowujemy { $days } dni po wizycie.
   *[other] Wizyty przechowujemy { $days } dnia po wizycie.
}
# $days (Number) - for how long
mydata-kept-conversations = { $days ->
    [one] Rozmowy przechowujemy { $days } dzień po ostatniej wiadomości.
    [few] Rozmowy przechowujemy { $days } dni po ostatniej wiadomości.
    [many] Rozmowy przechowujemy { $days } dni po ostatniej wiadomości.
   *[other] Rozmowy przechowujemy { $days } dnia po ostatniej wiadomości.
}
# $days (Number) - for how long
mydata-kept-delicate = { $days ->
    [one] Rozmowy o prawie, samopoczuciu lub zagrożeniu przechowujemy { $days } dzień po ich końcu.
    [few] Rozmowy o prawie, samopoczuciu lub zagrożeniu przechowujemy { $days } dni po ich końcu.
    [many] Rozmowy o prawie, samopoczuciu lub zagrożeniu przechowujemy { $days } dni po ich końcu.
   *[other] Rozmowy o prawie, samopoczuciu lub zagrożeniu przechowujemy { $days } dnia po ich końcu.
}
# $days (Number) - for how long
mydata-kept-profile = { $days ->
    [one] Po { $days } dniu bez wiadomości wszystko usuwamy.
    [few] Po { $days } dniach bez wiadomości wszystko usuwamy.
    [many] Po { $days } dniach bez wiadomości wszystko usuwamy.
   *[other] Po { $days } dnia bez wiadomości wszystko usuwamy.
}
mydata-staff = To konto należy też do kogoś z zespołu centrum. Konto pracownicze nie jest częścią tych danych: zajmuje się nim koordynacja.
mydata-take = Pobierz moje dane
mydata-correct = Popraw moje dane
mydata-pause = Wstrzymaj wszystko
mydata-resume = Zakończ przerwę
mydata-erase = Usuń moje dane
    .keywords = usuń, usuń dane, usuńcie moje dane, skasuj moje dane, zapomnijcie o mnie, usuń wszystko
