### Who says that they are young: the words are for somebody of thirteen, who is addressed as children are.

young-title = Dobrze, że tu jesteś
young-welcome = Możesz pytać o wszystko. Nikogo nie odsyłamy stąd z powodu wieku.
# $number (String) - a telephone number
young-line = { $number }: dla dzieci i młodzieży, bezpłatnie. Możesz tam zadzwonić, gdy coś jest dla ciebie trudne.
young-person = Możesz napisać do człowieka z centrum. Ktoś to przeczyta i ci odpowie; czasem trzeba chwilę poczekać.
young-talking = Piszesz teraz z ludźmi z centrum: to, co piszesz, trafia do nich.
young-visits = Na niektóre wizyty też możesz przyjść. Czy potrzebny jest do tego rodzic albo opiekun, wyjaśni człowiek z centrum.
young-news = Osobom poniżej 16 lat nie wysyłamy ogłoszeń. Przypomnienia o wizytach przychodzą jak zawsze.
# $under (Number) - 16 or 18
young-remembered = Zapamiętujemy tylko to, że masz mniej niż { $under } lat, a nie ile dokładnie. Widzą to ludzie z centrum, żeby dobrze ci pomóc. To pomyłka? Naciśnij „{ young-older }”.
young-write = Napisz do człowieka
young-older = Mam 18 lat lub więcej
young-corrected = Dziękujemy, to już poprawione.
