### Choosing the language; the first thing anybody sees.

# This language's own name for itself.
language-name = Русский
# The place of this language in the list.
language-order = 3
# The very first line, before a language is chosen.
# $centre (String) - the centre's name
language-welcome = Здравствуйте! Это { $centre }.
language-choose = Пожалуйста, выберите язык.
language-chosen = Будем говорить по-русски.
