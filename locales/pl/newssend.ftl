### Sending an announcement.

newssend-nobody = Nikt by go nie dostał: nie pasuje nikt z osób, które się zgodziły.
# $count (Number)
newssend-number = Aby wysłać, proszę wpisać liczbę osób: { $count }
# $count (Number)
newssend-not-the-number = To nie ta liczba. Właściwa to { $count }. Nic nie wysłano.
# $count (Number)
newssend-changed = W międzyczasie coś się zmieniło. Teraz dostałoby je tyle osób: { $count }
newssend-second = Przy tylu osobach musi zgodzić się druga osoba. Do tego czasu nic nie zostanie wysłane.
newssend-done = Ogłoszenie jest w drodze.
# $language (String) - a language
newssend-empty = Brak treści w tym języku: { $language }
# $language (String) - a language
newssend-long = Za długie w tym języku: { $language }
# $language (String) - a language
newssend-button = Przycisk nie ma napisu w tym języku: { $language }
# $language (String) - a language, $name (String) - a name in braces
newssend-placeholder = W tym języku ({ $language }) nazwa w nawiasach nic nie oznacza: { $name }
