### An announcement's words.

# $language (String) - a language
newswords-original = Оригинал ({ $language }):
# $language (String) - a language
newswords-now = Сейчас ({ $language }):
# $language (String) - a language
newswords-words = Пожалуйста, напишите на этом языке: { $language }
newswords-away = Убрать этот язык
# $language (String) - a language
newswords-button = Что написать на кнопке? Язык: { $language }
newswords-saved = Сохранено.
