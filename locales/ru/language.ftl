### Choosing the language; the first thing anybody sees.

# This language's own name for itself.
language-name = Русский
# The place of this language in the list.
language-order = 3
language-choose = Пожалуйста, выберите язык.
language-chosen = Будем говорить по-русски.
