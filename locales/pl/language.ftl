### Choosing the language; the first thing anybody sees.

# This language's own name for itself.
language-name = Polski
# The place of this language in the list.
language-order = 2
language-choose = Proszę wybrać język.
language-chosen = Rozmawiamy po polsku.
