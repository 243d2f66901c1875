### Booking a visit.

booking-office = W którym biurze ma być wizyta?
booking-service = W jakiej sprawie potrzebna jest pomoc?
booking-language = W jakim języku ma być rozmowa?
booking-way = Jak ma się odbyć wizyta?
booking-care = Czy w czasie wizyty potrzebna będzie opieka nad dzieckiem lub inną osobą?
booking-access = Czy w czasie wizyty potrzebne są jakieś ułatwienia?
# Said before the name is asked for.
booking-least = Pytam tylko o to, co jest potrzebne do wizyty. Proszę nie wysyłać tu dokumentów, numeru PESEL ani numeru paszportu.
booking-name = Proszę napisać swoje imię. Nazwisko nie jest konieczne.
booking-phone-in-person = Proszę podać numer telefonu. Dzwonimy tylko wtedy, gdy coś się zmieni. Można to pominąć.
booking-phone-call = Pod jaki numer telefonu mamy zadzwonić?
booking-phone-online = Proszę podać numer telefonu. Wyślemy na niego link do wizyty online.
booking-phone-skip = Pomiń
booking-company = Proszę napisać nazwę firmy.
# Of a visit to a lawyer, a psychologist or a mediator.
booking-contact = Jak możemy pisać o tej wizycie?
# $office (String) - a town, $service (String), $language (String), $way (String) - "At the office" and the like,
# $name (String), $phone (String), $when (String) - date and time
booking-check =
    Termin: { $when }
    Usługa: { $service }
    Biuro: { $office }
    Forma: { $way }
    Język: { $language }
    Imię: { $name }
    Telefon: { $phone }

    Czy wszystko się zgadza?
# $company (String) - only for employers
booking-check-company = Firma: { $company }
# $access (String) - "I do not hear well" and the like
booking-check-access = Ułatwienia: { $access }
booking-no-phone = nie podano
booking-yes = Tak, umów wizytę
    .keywords = tak, ok, dobrze, zgadza się, potwierdzam, umów
booking-done = Wizyta jest umówiona.
# $code (String) - a secret code, shown this once
booking-done-code =
    Wizyta jest umówiona.

    Kod dostępu: { $code }
    Proszę go zachować: dzięki niemu można znowu znaleźć tę wizytę, tutaj albo w komunikatorze. Kod pokazujemy tylko raz.
booking-slot-gone = Niestety ktoś inny właśnie zajął ten termin. Oto godziny, które są teraz wolne.
# $limit (Number) - how many visits of one kind a person may have
booking-too-many = { $limit ->
    [one] Umówiona jest już { $limit } wizyta tego rodzaju. Aby umówić następną, trzeba ją odwołać albo poczekać, aż się odbędzie.
    [few] Umówione są już { $limit } wizyty tego rodzaju. Aby umówić następną, trzeba odwołać jedną z nich albo poczekać, aż jedna się odbędzie.
    [many] Umówionych jest już { $limit } wizyt tego rodzaju. Aby umówić następną, trzeba odwołać jedną z nich albo poczekać, aż jedna się odbędzie.
   *[other] Umówiono już { $limit } wizyty tego rodzaju. Aby umówić następną, trzeba odwołać jedną z nich albo poczekać, aż jedna się odbędzie.
}
booking-day-gone = Niestety ktoś właśnie zajął ten termin, a był to ostatni wolny termin tego dnia. Oto inne dni.
