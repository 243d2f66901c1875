### What coordinators find.

coordinate-title = Dla koordynatorów
coordinate-about = Zmiany obowiązują od razu i wszędzie. Plik konfiguracji wypełnił tylko pierwszą bazę danych.
coordinate-hours = Godziny biur
coordinate-closures = Dni zamknięte
coordinate-consultants = Konsultanci
coordinate-stranded = Wizyty do zmiany
coordinate-roster = Zespół
coordinate-replies = Gotowe odpowiedzi
coordinate-audit = Co zrobiono
