### What coordinators find.

coordinate-title = Dla koordynatorów
coordinate-about = Zmiany obowiązują od razu i wszędzie. Plik konfiguracji posłużył tylko na początku, do wypełnienia bazy danych.
coordinate-figures = Jak nam idzie
coordinate-report = Raport w liczbach
coordinate-hours = Godziny biur
coordinate-closures = Dni zamknięcia
coordinate-consultants = Konsultanci
coordinate-stranded = Wizyty do zmiany
coordinate-roster = Zespół
coordinate-replies = Gotowe odpowiedzi
coordinate-audit = Historia działań
coordinate-news = Ogłoszenia
