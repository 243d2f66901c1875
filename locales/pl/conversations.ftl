### My conversations with people of the centre.

conversations-title = Moje rozmowy
    .keywords = rozmowy, moja rozmowa, poprzednie rozmowy, moje czaty
# $days (Number) - for how many days they are kept
conversations-list = { $days ->
    [one] Proszę nacisnąć rozmowę, aby ją zobaczyć, wrócić do niej lub ją ocenić. Przechowujemy ją przez { $days } dzień od ostatniej wiadomości.
    [few] Proszę nacisnąć rozmowę, aby ją zobaczyć, wrócić do niej lub ją ocenić. Przechowujemy ją przez { $days } dni od ostatniej wiadomości.
    [many] Proszę nacisnąć rozmowę, aby ją zobaczyć, wrócić do niej lub ją ocenić. Przechowujemy ją przez { $days } dni od ostatniej wiadomości.
   *[other] Proszę nacisnąć rozmowę, aby ją zobaczyć, wrócić do niej lub ją ocenić. Przechowujemy ją przez { $days } dnia od ostatniej wiadomości.
}
conversations-none = Nie ma jeszcze rozmów z ludźmi z centrum.
# $subject (String) - what it is about, $day (String) - a short date
conversations-open = { $day }, trwa: { $subject }
# $subject (String) - what it is about, $day (String) - a short date
conversations-closed = { $day }, zakończona: { $subject }
