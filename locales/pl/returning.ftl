### Coming back with a return code.

returning-code = Proszę napisać kod dostępu.
returning-unclear = To nie wygląda na kod dostępu. Kod ma dwanaście znaków: litery i cyfry.
returning-done = Witamy ponownie. Oto umówione wizyty.
returning-wrong = Nie znam tego kodu. Proszę go sprawdzić i spróbować jeszcze raz.
returning-too-many = To było zbyt wiele prób. Proszę spróbować ponownie za godzinę.
