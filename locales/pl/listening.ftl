### Words that are always heard when somebody types them. Lists, with commas between the words; small letters are enough.

listening-menu = menu, start, menu główne, strona główna, początek, od początku, zacznij
listening-language = język, języki, zmień język, zmiana języka, inny język
listening-help = pomoc, pomocy, pomóż, info, informacje, instrukcja, sos, 112
listening-stop = stop, koniec, zakończ, wypisz mnie, nie pisz, nie piszcie, wyłącz, wyłącz powiadomienia
listening-visits = moje wizyty, wizyty, moje rezerwacje, rezerwacje, moje terminy, pokaż wizyty, moja wizyta, odwołaj wizytę, odwołać wizytę, chcę odwołać wizytę, przełożyć wizytę
listening-back = wstecz, wróć, cofnij, cofnij się, powrót, z powrotem
listening-person = konsultant, konsultantka, człowiek, operator, z człowiekiem, rozmowa z człowiekiem, chcę rozmawiać z człowiekiem, rozmowa z konsultantem, połącz z konsultantem
listening-thanks = dziękuję, dziękuje, bardzo dziękuję, dziękuję bardzo, dzięki, dziękuję za pomoc, bardzo dziękuję za pomoc, dziękuję za odpowiedź, ok dziękuję, ok dzięki, dziękujemy
# A request for a person inside a short sentence: one of the words for talking, and soon after it one for a person.
listening-talk-to = rozmawiać, porozmawiać, pogadać, pomówić, mówić, rozmowa, połączyć, połącz, połączcie, połączenie, skontaktować, potrzebuję, poproszę
listening-somebody = człowiekiem, człowieka, człowiek, konsultantem, konsultantką, konsultanta, konsultant, operatorem, operatora, operator, pracownikiem, pracownika, doradcą, kimś
