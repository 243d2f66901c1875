### What is said when the picture of an announcement has been brought, or could not be.

picturing-there = Zdjęcie jest już przy ogłoszeniu.
picturing-lost = Nie udało się pobrać zdjęcia. Proszę przesłać je jeszcze raz.
picturing-late = Ogłoszenie nie jest już szkicem: zdjęcie pozostaje bez zmian.
