### What the centre offers: groups, services and what each of them is. The ids are named in the catalogue.

offer-for-migrants = Pomagamy cudzoziemcom, którzy mieszkają lub pracują w Małopolsce. Proszę wybrać temat, aby przeczytać więcej i umówić wizytę.
offer-for-employers = Wspieramy pracodawców, którzy zatrudniają cudzoziemców lub chcą ich zatrudnić. Proszę wybrać temat, aby przeczytać więcej i umówić rozmowę z naszym konsultantem.
offer-for-institutions = Dla instytucji i organizacji, które działają na rzecz cudzoziemców, oraz dla wszystkich, którzy chcą poznawać inne kultury.

## Groups

offer-group-guidance = Praca i codzienne życie
offer-group-specialists = Porady i wsparcie specjalistów
offer-group-courses = Kursy
offer-group-meetings = Warsztaty i spotkania
offer-group-documents = Dokumenty i dyplomy
offer-group-extras = Na miejscu, w biurze
offer-group-employer-support = Wsparcie dla firmy
offer-group-employer-training = Szkolenia i spotkania
offer-group-partnership = Małopolskie Partnerstwo
offer-group-awareness = Poznawanie kultur

## For migrants

offer-career = Doradca zawodowy
    .keywords = praca, szukam pracy, doradca, zatrudnienie, zmiana pracy, cv, życiorys, rozmowa o pracę, rozmowa kwalifikacyjna, robota
offer-career-about = Rozmowa z doradcą zawodowym o umiejętnościach i planach: szukanie pracy, zmiana pracy, CV, rozmowa o pracę i kursy, które w tym pomogą.
offer-assistant = Asystent międzykulturowy
    .keywords = asystent, urząd, formularz, formularze, wniosek, pismo z urzędu, szkoła, przedszkole, lekarz, pesel, sprawy codzienne
offer-assistant-about = Asystent międzykulturowy pomaga w codziennym życiu w Polsce: wyjaśnia, jak działają urzędy, szkoły i opieka zdrowotna, pomaga zrozumieć pismo lub wypełnić formularz i porozmawiać z urzędem.
offer-legal = Porady prawne
    .keywords = prawnik, adwokat, radca prawny, porada prawna, prawo, prawa, umowa, sprawa w sądzie, rozwód
offer-legal-about = Prawnik wyjaśnia prawa i obowiązki: w pracy, w sprawach mieszkaniowych, w urzędach, w rodzinie. Rozmowa odbywa się na osobności.
offer-tax = Porady podatkowe
    .keywords = podatek, podatki, pit, zeznanie podatkowe, rozliczenie roczne, rozliczenie, urząd skarbowy, skarbówka, zwrot podatku
offer-tax-about = Doradca wyjaśnia podatki w Polsce: roczne zeznanie podatkowe, podatek od pracy lub od własnej firmy.
offer-business = Doradztwo biznesowe
    .keywords = biznes, firma, własna firma, założyć firmę, otworzyć firmę, działalność gospodarcza, działalność, jdg, spółka
offer-business-about = Doradca pomaga założyć i prowadzić własną firmę w Polsce.
offer-psychological = Wsparcie psychologiczne
    .keywords = psycholog, stres, smutek, lęk, boję się, depresja, samotność, trauma, żałoba, jest mi ciężko
offer-psychological-about = Psycholog słucha i pomaga przejść przez trudny czas: stres, samotność, stratę, niepokój o rodzinę. Rozmowa odbywa się na osobności.
offer-mediation = Mediacje
    .keywords = mediacja, mediator, konflikt, spór, kłótnia, kłócimy się, nieporozumienie, ugoda
offer-mediation-about = Mediator siada do rozmowy z obiema stronami konfliktu, na przykład z pracodawcą, sąsiadem lub w rodzinie, i pomaga wspólnie znaleźć rozwiązanie.
offer-polish-course = Kursy języka polskiego
    .keywords = polski, język polski, kurs polskiego, kurs języka polskiego, nauka polskiego, lekcje polskiego, uczyć się polskiego, kurs językowy
offer-polish-course-about = Nauka polskiego w grupie. Jeśli żaden termin nie pasuje, proszę zapytać w biurze.
offer-vocational-course = Kursy zawodowe
    .keywords = kurs zawodowy, szkolenie zawodowe, nauka zawodu, zawód, kwalifikacje, uprawnienia, przekwalifikowanie
offer-vocational-course-about = Nauka zawodu lub nowe kwalifikacje. Doradca zawodowy pomaga wybrać kurs. Jeśli żaden termin nie pasuje, proszę zapytać w biurze.
offer-workshops = Warsztaty
    .keywords = warsztat, zajęcia, zajęcia grupowe, zajęcia w grupie, na warsztaty, warsztatach
offer-workshops-about = Spotkania w małej grupie, na których można nauczyć się czegoś przydatnego do życia i pracy w Polsce.
offer-information-meetings = Spotkania informacyjne
    .keywords = spotkanie, spotkania, spotkanie informacyjne, prezentacja, prelekcja, wykład
offer-information-meetings-about = Krótkie spotkania na jeden temat. Jest czas na pytania.
offer-translation = Tłumaczenia dokumentów
    .keywords = tłumaczenie, tłumaczenia, tłumacz, tłumacz przysięgły, tłumaczenie przysięgłe, przetłumaczyć, tłumaczenie dokumentów
offer-translation-about = Pomagamy w tłumaczeniu dokumentów potrzebnych w pracy, szkole lub urzędzie. Proszę nie wysyłać ich tutaj, tylko zabrać ze sobą na wizytę.
offer-nostrification = Pomoc w nostryfikacji dyplomów
    .keywords = dyplom, dyplomy, nostryfikacja, nostryfikacja dyplomu, uznanie dyplomu, świadectwo, matura, studia
offer-nostrification-about = Pomagamy w uznaniu dyplomu lub świadectwa szkolnego w Polsce (nostryfikacja): kto o tym decyduje, co jest potrzebne i jak złożyć wniosek.
offer-computer = Komputer i drukarka
    .keywords = komputer, drukarka, drukować, wydruk, wydrukować, skan, skaner, internet, ksero
offer-computer-about = W biurze można skorzystać z komputera i drukarki, na przykład aby przygotować wniosek lub CV.
offer-childcare = Opieka nad dzieckiem na wizycie
    .keywords = dziecko, dzieci, opieka nad dzieckiem, opieka nad dziećmi, z dzieckiem, niania
offer-childcare-about = W czasie wizyty ktoś zaopiekuje się dzieckiem. Pytam o to przy umawianiu wizyty.
offer-dependant-care = Opieka nad dorosłym na wizycie
    .keywords = osoba starsza, niepełnosprawność, osoba z niepełnosprawnością, opieka nad dorosłym, opieka nad osobą dorosłą, senior
offer-dependant-care-about = W czasie wizyty ktoś zaopiekuje się osobą, która wymaga wsparcia w codziennym funkcjonowaniu. Pytam o to przy umawianiu wizyty.

## For employers

offer-onboarding-translation = Tłumaczenie dokumentów on-boardingowych
    .keywords = onboarding, on-boarding, dokumenty onboardingowe, dokumenty dla pracownika, dokumenty dla pracowników, wdrożenie pracownika
offer-onboarding-translation-about = Pomagamy w tłumaczeniu dokumentów, które nowy pracownik z zagranicy dostaje na początku pracy.
offer-substitute-refund = Refundacja kosztów zastępstwa
    .keywords = refundacja, zastępstwo, koszty zastępstwa, zwrot kosztów, zastępca, nauka polskiego pracownika
offer-substitute-refund-about = Refundacja kosztów zastępstwa na czas, gdy pracownik uczy się języka polskiego. Warunki wyjaśnia nasz konsultant.
offer-employment-subsidy = Dofinansowanie zatrudnienia
    .keywords = dofinansowanie, dopłata, dotacja, zatrudnić cudzoziemca, zatrudnienie cudzoziemca, koszty zatrudnienia
offer-employment-subsidy-about = Dofinansowanie do kosztów zatrudnienia cudzoziemca. Warunki wyjaśnia nasz konsultant.
offer-mentor-allowance = Dodatek dla pracownika-mentora
    .keywords = mentor, dodatek, dodatek dla mentora, dodatek mentorski, mentoring, pracownik-mentor
offer-mentor-allowance-about = Dodatek dla pracownika, który jest mentorem nowej osoby z zagranicy. Warunki wyjaśnia nasz konsultant.
offer-multicultural-training = Szkolenie: wielokulturowość
    .keywords = wielokulturowość, wielokulturowy, szkolenie z wielokulturowości, różne kultury, inne kultury, kultura
offer-multicultural-training-about = Szkolenie dla zespołu o pracy z ludźmi z różnych kultur.
offer-communication-training = Szkolenie: komunikacja wielokulturowa
    .keywords = komunikacja, komunikacja wielokulturowa, komunikacja międzykulturowa, szkolenie z komunikacji, porozumiewanie się, bariera językowa
offer-communication-training-about = Szkolenie dla zespołu o tym, jak rozumieć się mimo różnych języków i kultur.
offer-diverse-team-training = Szkolenie: różnorodny zespół
    .keywords = różnorodny zespół, zarządzanie, zarządzanie zespołem, zarządzanie różnorodnym zespołem, zespół, różnorodność, menedżer
offer-diverse-team-training-about = Szkolenie z zarządzania różnorodnym zespołem – dla osób, które kierują ludźmi z różnych krajów.
offer-employer-meetings = Legalność pobytu i pracy: spotkania
    .keywords = webinar, webinaria, webinarium, legalność pobytu, legalność pracy, legalny pobyt, legalna praca, legalne zatrudnienie
offer-employer-meetings-about = Spotkania informacyjne i webinaria na temat legalności pobytu i legalności pracy cudzoziemców. O terminy proszę zapytać w biurze.

## For institutions

offer-partnership = Czym jest Partnerstwo
    .keywords = partnerstwo, mpiw, małopolskie partnerstwo, partnerzy, współpraca, korzyści
offer-partnership-about =
    Małopolskie Partnerstwo na rzecz Integracji i Wielokulturowości (MPIW) jest planowane jako sieć instytucji, które działają na rzecz cudzoziemców. Jego statut jest jeszcze propozycją.

    Co zyskują partnerzy: więzi instytucjonalne, pole dyskusji, szybki dostęp do różnorodnej wiedzy, poczucie sprawczości, wzrost potencjału do realizacji projektów, dostęp do potencjału partnerów, możliwość wspólnych badań i analiz, dostęp do biblioteki narzędzi, promocję podmiotu.
offer-partnership-bodies = Jak ma działać Partnerstwo
offer-partnership-bodies-about =
    Według propozycji statutu są trzy rodzaje organów.

    Walne Zgromadzenie: wszyscy przedstawiciele. Obraduje raz w roku, nadaje kierunek działań i powołuje Radę Programową.

    Rada Programowa: od 4 do 6 podmiotów, powołana na 2 lata. Obraduje raz na pół roku, realizuje kierunki działania Partnerstwa i promuje jego działalność.

    Grupy tematyczne: wybrani przedstawiciele, na stałe lub na pewien czas. Pracują nad konkretnym tematem pod przewodnictwem lidera.

    Listę partnerów i obsługę administracyjną prowadzi Sekretariat Partnerstwa (WUP Kraków).
offer-partnership-join = Jak dołączyć
    .keywords = dołączyć, dołączyć do partnerstwa, przystąpić, przystąpienie, oświadczenie, członkostwo, deklaracja
offer-partnership-join-about =
    Proszę wypełnić oświadczenie o przystąpieniu: dane podmiotu i opis jego działalności na rzecz cudzoziemców. Wypełnione oświadczenie proszę przesłać na adres integracja@wup-krakow.pl.

    O przyjęciu decyduje Rada Programowa. Od partnerów oczekuje się aktywności: udziału w spotkaniach, webinariach i konferencjach oraz dzielenia się doświadczeniami.
offer-partnership-statute = Uwagi do statutu
    .keywords = statut, statut partnerstwa, uwagi, projekt statutu, propozycja statutu, zmiana statutu
offer-partnership-statute-about = Statut jest propozycją, którą partnerzy wspólnie uzgadniają. Uwagi, a zwłaszcza pomysły dotyczące sposobu pracy, proszę przesyłać na adres integracja@wup-krakow.pl.
offer-partnership-topics = Zgłoś temat
offer-partnership-topics-about = Partnerzy zgłaszają tematy spotkań. Na ich podstawie Sekretariat Partnerstwa przygotowuje harmonogram pracy.
offer-awareness-training = Otwarte szkolenia i webinaria
offer-awareness-training-about = Szkolenia i webinaria z komunikacji wielokulturowej, otwarte dla wszystkich zainteresowanych.
offer-awareness-media = Publikacje i spoty
offer-awareness-media-about = Publikacje i spoty w mediach lokalnych i regionalnych, które promują wielokulturowość.
offer-awareness-events = Konferencje i wydarzenia
offer-awareness-events-about = Konferencje i wydarzenia regionalne o integracji cudzoziemców i komunikacji wielokulturowej.
offer-awareness-contests = Konkursy
    .keywords = konkurs, konkurs dla gmin, gmina otwarta, gmina otwarta na cudzoziemców, pracodawca przyjazny cudzoziemcom, ngo
offer-awareness-contests-about = Konkursy na gminę otwartą na cudzoziemców, NGO aktywnie działające na rzecz integracji oraz pracodawcę przyjaznego cudzoziemcom.

## Tematy wydarzeń i ogłoszeń

offer-topic-work = Szukanie pracy
offer-topic-polish = Język polski
offer-topic-vocational = Zawody i kwalifikacje
offer-topic-offices = Urzędy i sprawy codzienne
offer-topic-family = Dzieci, szkoła, rodzina
offer-topic-business = Własna firma
offer-topic-digital = Komputer i telefon
offer-topic-culture = Kultura i spotkania z ludźmi
offer-topic-employers = Dla pracodawców
