### Correcting an announcement.

newscorrect-pause-first = Trwa wysyłka. Proszę ją najpierw wstrzymać, potem poprawić.
newscorrect-language = W jakim języku poprawić?
# $language (String) - a language
newscorrect-words = Proszę napisać nowy tekst. Język: { $language }
newscorrect-check = W Telegramie nowy tekst zastąpi stary. W innych komunikatorach przyjdzie jeszcze jedna wiadomość. Czy wszystko się zgadza?
newscorrect-yes = Tak, popraw
newscorrect-done = Poprawka jest wysyłana.
