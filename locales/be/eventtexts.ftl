### An event's title and description, language by language.

# $language (String) - a language, $title (String)
eventtexts-first = { $language } (арыгінал): { $title }
# $language (String) - a language, $title (String)
eventtexts-there = { $language }: { $title }
# $language (String) - a language, $title (String)
eventtexts-outdated = { $language } (састарэла): { $title }
# $language (String) - a language
eventtexts-write = Напісаць: { $language }
# $language (String) - a language
eventtexts-change = Змяніць: { $language }
# $language (String) - a language
eventtexts-delete = Выдаліць: { $language }
# $language (String) - a language, $words (String) - what stands in the original
eventtexts-original = Арыгінал ({ $language }): { $words }
# $words (String) - what is written there now
eventtexts-now = Цяпер: { $words }
# $language (String) - a language
eventtexts-title = Напішыце назву. Мова: { $language }
# $language (String) - a language
eventtexts-about = Напішыце апісанне. Мова: { $language }
eventtexts-keep = Пакінуць як ёсць
# $language (String) - a language
eventtexts-gone-check = Выдаліць гэты тэкст? Мова: { $language }. Людзі ўбачаць тэкст на іншай мове.
eventtexts-gone-yes = Так, выдаліць
    .keywords = так, добра
eventtexts-saved = Захавана.
