### Choosing the language; the first thing anybody sees.

# This language's own name for itself.
language-name = Polski
# The place of this language in the list.
language-order = 2
# The very first line, before a language is chosen.
# $centre (String) - the centre's name
language-welcome = Dzień dobry! Tu { $centre }.
language-choose = Proszę wybrać język.
language-chosen = Rozmawiamy po polsku.
