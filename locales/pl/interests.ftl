### What somebody wants to hear about.

interests-title = Nowości i ogłoszenia
    .keywords = nowości, ogłoszenia, aktualności
interests-none = Teraz ogłoszenia tu nie przychodzą. Po wyrażeniu zgody będziemy pisać o warsztatach, spotkaniach, kursach i innych nowościach centrum. Tematy można wybrać.
interests-agree = Czy możemy tu o tym pisać? Zgodę można wycofać w każdej chwili jednym naciśnięciem. Wiadomości o umówionych wizytach i o wydarzeniach, na które jest zapis, przychodzą niezależnie od tej zgody. Kto nie ma jeszcze 16 lat, niech się nie zgadza: całą pomoc dostanie i bez tego.
interests-yes = Tak, chcę dostawać nowości
interests-cannot-write = Po zamknięciu tej strony nie mogę tu nic napisać, dlatego nie ma tu ogłoszeń. W komunikatorze przychodzą same.
# Whoever says that they are under 16, addressed as children are.
interests-young = Masz mniej niż 16 lat, a ogłoszenia wysyłamy tylko starszym. Całą pomoc i wszystkie przypomnienia dostajesz i bez nich.
# $topics (String) - topics with commas
interests-topics = Tematy: { $topics }
# $towns (String) - towns with commas
interests-towns = Gdzie: { $towns }
# $often (String) - how often
interests-often = Jak często: { $often }
# $audience (String) - who somebody is
interests-audience = Dla kogo: { $audience }
interests-all-topics = wszystko
interests-all-towns = wszystkie miasta i online
interests-online = Online
interests-each = na bieżąco
interests-weekly = najwyżej raz w tygodniu
interests-migrant = cudzoziemcy, którzy tu mieszkają
interests-employer = pracodawcy
interests-institution = instytucje i organizacje
interests-change-topics = Zmień tematy
interests-change-towns = Zmień miasta
interests-change-often = Zmień częstotliwość
interests-change-audience = Zmień, kim jestem
interests-stop = Nie chcę więcej ogłoszeń
