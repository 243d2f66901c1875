### An announcement's words.

# $language (String) - a language
newswords-original = Asıl metin ({ $language }):
# $language (String) - a language
newswords-now = Şimdi ({ $language }):
# $language (String) - a language
newswords-words = Lütfen bu dilde yazın: { $language }
newswords-away = Bu dili kaldır
# $language (String) - a language
newswords-button = Düğmede ne yazsın? Dil: { $language }
newswords-saved = Kaydedildi.
