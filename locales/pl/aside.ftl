### Short answers to what asks for none of the services.

aside-offices = Proszę nacisnąć biuro, żeby zobaczyć adres, telefon i godziny otwarcia.
aside-bye = Do widzenia i wszystkiego dobrego! Można tu pisać o każdej porze.
aside-smalltalk = Jestem tylko programem, ale miło, że ktoś pyta. Czego potrzeba: porady, kursu, wizyty?
aside-price = O to, ile coś kosztuje, najlepiej zapytać w biurze.
aside-insult = Przykro mi, że coś się nie udało. Jestem tylko programem i popełniam błędy. Proszę napisać innymi słowami, czego potrzeba.
aside-offtopic = Na tym się nie znam. Wiem tylko, jak to centrum pomaga cudzoziemcom.
aside-elsewhere = Centrum chyba samo się tym nie zajmuje. Może pomoże coś z tej listy?
