### Choosing the language; the first thing anybody sees.

# This language's own name for itself.
language-name = ქართული
# The place of this language in the list.
language-order = 7
# The very first line, before a language is chosen.
# $centre (String) - the centre's name
language-welcome = გამარჯობა! ეს არის { $centre }.
language-choose = გთხოვთ, აირჩიოთ ენა.
language-chosen = ვსაუბრობთ ქართულად.
