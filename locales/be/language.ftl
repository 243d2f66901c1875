### Choosing the language; the first thing anybody sees.

# This language's own name for itself.
language-name = Беларуская
# The place of this language in the list.
language-order = 6
# The very first line, before a language is chosen.
# $centre (String) - the centre's name
language-welcome = Добры дзень! Гэта { $centre }.
language-choose = Выберыце, калі ласка, мову.
language-chosen = Размаўляем па-беларуску.
