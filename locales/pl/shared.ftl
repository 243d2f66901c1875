### A phone that others use as well.

shared-title = To jest wspólny telefon
shared-cleanup = „Wyczyść czat” usuwa to, co napisał tu asystent, albo mówi, jak to zrobić. Najlepiej przed oddaniem telefonu komuś innemu.
shared-code = Kod dostępu pozwala znaleźć swoje wizyty na innym telefonie lub komputerze. Proszę go zapisać, ale nie na tym telefonie.
shared-erase = „Usuń moje dane” kończy wszystko: wizyty, rozmowy i wszystko, co wiemy.
shared-exit = „Szybkie wyjście” nad czatem od razu go zamyka i otwiera inną stronę. Tak samo działa klawisz Esc lub Shift naciśnięty trzy razy.
