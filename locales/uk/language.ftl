### Choosing the language; the first thing anybody sees.

# This language's own name for itself.
language-name = Українська
# The place of this language in the list.
language-order = 1
language-choose = Виберіть, будь ласка, мову.
language-chosen = Розмовляємо українською.
