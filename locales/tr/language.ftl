### Choosing the language; the first thing anybody sees.

# This language's own name for itself.
language-name = Türkçe
# The place of this language in the list.
language-order = 8
# The very first line, before a language is chosen.
# $centre (String) - the centre's name
language-welcome = Merhaba! Burası { $centre }.
language-choose = Lütfen dilinizi seçin.
language-chosen = Türkçe konuşacağız.
