### A conversation with a person of the centre.

talking-open = Rozmowę przejmie człowiek z centrum
talking-taken = Rozmowę prowadzi człowiek z centrum
talking-closed = Rozmowa jest zakończona
# $subject (String) - what it is about, $day (String) - a date
talking-about = Temat: { $subject }. Początek: { $day }.
talking-now = Jesteśmy teraz w pracy i odpowiemy tutaj, gdy tylko będzie to możliwe.
talking-write = Proszę pisać własnymi słowami. Można też wysłać zdjęcie, plik, wiadomość głosową lub lokalizację. Wszystko trafi do człowieka z centrum.
talking-keep = Prosimy nie wysyłać numeru PESEL ani zdjęć paszportu. W razie zagrożenia proszę dzwonić pod 112: ten czat nie jest do nagłych wypadków.
talking-over = Jeśli coś jest jeszcze do wyjaśnienia, można napisać ponownie.
talking-end = Zakończ rozmowę
talking-not-found = Nie mogę znaleźć tej rozmowy.
