### When an announcement is sent.

newswhen-when = Kiedy wysłać?
newswhen-now = Zaraz po potwierdzeniu
newswhen-later = Wybrany dzień i godzina
newswhen-urgent = Natychmiast, także w nocy
newswhen-day = Którego dnia? Na przykład: 24.12.2026
newswhen-time = O której godzinie? Na przykład: 10:30
newswhen-time-unclear = Nie rozumiem tej godziny. Proszę napisać na przykład: 10:30
