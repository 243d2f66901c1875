### Ready-made replies, when they are sent.

canned-which = Którą odpowiedź wysłać?
# $title (String) - a reply's title, $language (String)
canned-missing = Brak tłumaczenia ({ $language }): { $title }
# $language (String), $words (String) - what the person will read
canned-check =
    Ta osoba przeczyta ({ $language }):

    { $words }
canned-yes = Wyślij
    .keywords = tak, ok
canned-none = Nie ma gotowej odpowiedzi w języku tej osoby.
