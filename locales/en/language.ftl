### Choosing the language; the first thing anybody sees.

# This language's own name for itself.
language-name = English
# The place of this language in the list.
language-order = 4
# The very first line, before a language is chosen.
# $centre (String) - the centre's name
language-welcome = Hello! This is { $centre }.
language-choose = Please choose your language.
language-chosen = We will speak English.
