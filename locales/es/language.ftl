### Choosing the language; the first thing anybody sees.

# This language's own name for itself.
language-name = Español
# The place of this language in the list.
language-order = 5
# The very first line, before a language is chosen.
# $centre (String) - the centre's name
language-welcome = ¡Hola! Le saluda { $centre }.
language-choose = Por favor, elija su idioma.
language-chosen = Hablaremos en español.
