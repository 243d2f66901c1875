### What somebody is told who has just been erased.

erased-title = Wszystko usunięte
erased-done = Gotowe: nic już tu nie wiemy. Tej wiadomości też nie przechowujemy.
erased-new = Następna wiadomość do nas zacznie wszystko od nowa, jakbyśmy się nie znali.
