### Sending an announcement.

newssend-nobody = Nikt by go nie dostał: wśród osób, które zgodziły się na ogłoszenia, nikt nie pasuje.
# $count (Number)
newssend-number = Aby wysłać, proszę wpisać liczbę osób: { $count }
# $count (Number)
newssend-not-the-number = To nie ta liczba. Właściwa to { $count }. Nic nie wysłano.
# $count (Number)
newssend-changed = W międzyczasie coś się zmieniło. Osoby, które dostałyby je teraz: { $count }
newssend-second = Przy tylu osobach potrzebna jest zgoda drugiej osoby. Do tego czasu nic nie zostanie wysłane.
newssend-done = Potwierdzono.
# $language (String) - a language
newssend-empty = Brak tekstu w tym języku: { $language }
# $language (String) - a language
newssend-long = Za długi tekst w tym języku: { $language }
# $language (String) - a language
newssend-button = Przycisk nie ma napisu w tym języku: { $language }
# $language (String) - a language, $name (String) - a name in braces
newssend-placeholder = Język: { $language }. Znacznik w nawiasach nic nie oznacza: { $name }
