### Choosing the language; the first thing anybody sees.

# This language's own name for itself.
language-name = Українська
# The place of this language in the list.
language-order = 1
# The very first line, before a language is chosen.
# $centre (String) - the centre's name
language-welcome = Добрий день! Це { $centre }.
language-choose = Виберіть, будь ласка, мову.
language-chosen = Розмовляємо українською.
