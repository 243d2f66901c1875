### An event's title and description, language by language.

# $language (String) - a language, $title (String)
eventtexts-first = { $language } (оригинал): { $title }
# $language (String) - a language, $title (String)
eventtexts-there = { $language }: { $title }
# $language (String) - a language, $title (String)
eventtexts-outdated = { $language } (устарело): { $title }
# $language (String) - a language
eventtexts-write = Написать: { $language }
# $language (String) - a language
eventtexts-change = Изменить: { $language }
# $language (String) - a language
eventtexts-delete = Удалить: { $language }
# $language (String) - a language, $words (String) - what stands in the original
eventtexts-original = Оригинал ({ $language }): { $words }
# $words (String) - what is written there now
eventtexts-now = Сейчас: { $words }
# $language (String) - a language
eventtexts-title = Напишите название. Язык: { $language }
# $language (String) - a language
eventtexts-about = Напишите описание. Язык: { $language }
eventtexts-keep = Оставить как есть
# $language (String) - a language
eventtexts-gone-check = Удалить этот текст? Язык: { $language }. Люди будут видеть текст на другом языке.
eventtexts-gone-yes = Да, удалить
    .keywords = да, хорошо
eventtexts-saved = Сохранено.
