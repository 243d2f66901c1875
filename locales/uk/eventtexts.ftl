### An event's title and description, language by language.

# $language (String) - a language, $title (String)
eventtexts-first = { $language } (оригінал): { $title }
# $language (String) - a language, $title (String)
eventtexts-there = { $language }: { $title }
# $language (String) - a language, $title (String)
eventtexts-outdated = { $language } (застаріло): { $title }
# $language (String) - a language
eventtexts-write = Написати: { $language }
# $language (String) - a language
eventtexts-change = Змінити: { $language }
# $language (String) - a language
eventtexts-delete = Видалити: { $language }
# $language (String) - a language, $words (String) - what stands in the original
eventtexts-original = Оригінал ({ $language }): { $words }
# $words (String) - what is written there now
eventtexts-now = Зараз: { $words }
# $language (String) - a language
eventtexts-title = Напишіть назву. Мова: { $language }
# $language (String) - a language
eventtexts-about = Напишіть опис. Мова: { $language }
eventtexts-keep = Залишити як є
# $language (String) - a language
eventtexts-gone-check = Видалити цей текст? Мова: { $language }. Люди бачитимуть текст іншою мовою.
eventtexts-gone-yes = Так, видалити
    .keywords = так, добре
eventtexts-saved = Збережено.
