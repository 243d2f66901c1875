### Coming back with a return code.

returning-code = Proszę napisać kod dostępu.
returning-unclear = To nie wygląda na kod dostępu. Kod ma dwanaście znaków: litery i cyfry.
returning-done = Witamy ponownie. Oto umówione wizyty.
returning-wrong = Nie znam tego kodu. Proszę go sprawdzić i spróbować jeszcze raz.
returning-too-many = To było zbyt wiele prób. Proszę spróbować ponownie za godzinę.
returning-check = To link z kodem dostępu. Czy przenieść tutaj wizyty, które są do niego przypisane?
returning-yes = Tak, przenieś tutaj
    .keywords = tak, dobrze, ok
# $code (String) - a secret code, shown this once
returning-done-code = Witamy ponownie. Oto wizyty. Poprzedni kod już nie działa. Nowy kod dostępu: { $code }. Pokazujemy go tylko raz.
