### An announcement's words.

# $language (String) - a language
newswords-original = The original ({ $language }):
# $language (String) - a language
newswords-now = Now ({ $language }):
# $language (String) - a language
newswords-words = Please write it in this language: { $language }
newswords-away = Remove this language
# $language (String) - a language
newswords-button = What does the button say? Language: { $language }
newswords-saved = Saved.
