### An announcement's words.

# $language (String) - a language
newswords-original = Oryginał ({ $language }):
# $language (String) - a language
newswords-now = Obecnie ({ $language }):
# $language (String) - a language
newswords-words = Proszę napisać w tym języku: { $language }
newswords-away = Usuń ten język
# $language (String) - a language
newswords-button = Co ma być na przycisku? Język: { $language }
newswords-saved = Zapisano.
