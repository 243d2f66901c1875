### Writing a ready-made reply.

# $words (String) - what is written there now
# $language (String) - a language
# $language (String) - a language
