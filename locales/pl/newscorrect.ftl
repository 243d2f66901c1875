### Correcting an announcement.

newscorrect-pause-first = Trwa wysyłka. Proszę ją najpierw wstrzymać, potem poprawić.
newscorrect-language = W jakim języku poprawić?
# $language (String) - a language
newscorrect-words = Proszę napisać nową treść. Język: { $language }
newscorrect-check = W Telegramie nowa treść zastąpi starą. Gdzie indziej przyjdzie jeszcze jedna wiadomość. Czy wszystko się zgadza?
newscorrect-yes = Tak, popraw
newscorrect-done = Poprawka jest w drodze.
