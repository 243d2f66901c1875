### A conversation with a person of the centre.

talking-open = Czekamy na człowieka
talking-taken = Rozmowę prowadzi człowiek
talking-closed = Rozmowa jest zakończona
talking-now = Jesteśmy teraz w pracy i odpowiemy tutaj, gdy tylko będzie to możliwe.
talking-write = Proszę pisać własnymi słowami. Można też wysłać zdjęcie, plik, wiadomość głosową lub miejsce. Wszystko trafi do człowieka.
talking-keep = Prosimy nie wysyłać numeru PESEL ani zdjęć paszportu. W razie zagrożenia proszę dzwonić pod 112: ten czat nie jest do nagłych wypadków.
talking-over = Jeśli coś jeszcze zostało, można napisać ponownie.
talking-end = Zakończ rozmowę
talking-not-found = Nie mogę znaleźć tej rozmowy.
