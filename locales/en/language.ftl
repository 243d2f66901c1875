### Choosing the language; the first thing anybody sees.

# This language's own name for itself.
language-name = English
# The place of this language in the list.
language-order = 4
language-choose = Please choose your language.
language-chosen = We will speak English.
