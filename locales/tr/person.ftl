### Talking to a person: the questions before the first words.

# $language (String) - a language
# $code (String) - a return code
