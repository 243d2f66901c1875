### An event's title and description, language by language.

# $language (String) - a language, $title (String)
eventtexts-first = { $language } (oryginał): { $title }
# $language (String) - a language, $title (String)
eventtexts-there = { $language }: { $title }
# $language (String) - a language, $title (String)
eventtexts-outdated = { $language } (nieaktualne): { $title }
# $language (String) - a language
eventtexts-write = Napisz: { $language }
# $language (String) - a language
eventtexts-change = Zmień: { $language }
# $language (String) - a language
eventtexts-delete = Usuń: { $language }
# $language (String) - a language, $words (String) - what stands in the original
eventtexts-original = Oryginał ({ $language }): { $words }
# $words (String) - what is written there now
eventtexts-now = Dotychczas: { $words }
# $language (String) - a language
eventtexts-title = Proszę podać tytuł. Język: { $language }
# $language (String) - a language
eventtexts-about = Proszę podać opis. Język: { $language }
eventtexts-keep = Zostaw bez zmian
# $language (String) - a language
eventtexts-gone-check = Usunąć tę wersję? Język: { $language }. Zamiast niej będzie widać inny język.
eventtexts-gone-yes = Tak, usuń
    .keywords = tak, ok
eventtexts-saved = Zapisano.
