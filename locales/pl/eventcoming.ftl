### Whether one is coming.

eventcoming-noted = Dziękujemy za informację. Udział w kursie pozostaje bez zmian. Z całego kursu można zrezygnować przyciskiem poniżej.
eventcoming-not-in = Nie ma zapisu na to wydarzenie.
