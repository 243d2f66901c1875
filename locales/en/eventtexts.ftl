### An event's title and description, language by language.

# $language (String) - a language, $title (String)
eventtexts-first = { $language } (the original): { $title }
# $language (String) - a language, $title (String)
eventtexts-there = { $language }: { $title }
# $language (String) - a language, $title (String)
eventtexts-outdated = { $language } (outdated): { $title }
# $language (String) - a language
eventtexts-write = Write: { $language }
# $language (String) - a language
eventtexts-change = Change: { $language }
# $language (String) - a language
eventtexts-delete = Delete: { $language }
# $language (String) - a language, $words (String) - what stands in the original
eventtexts-original = The original ({ $language }): { $words }
# $words (String) - what is written there now
eventtexts-now = Until now: { $words }
# $language (String) - a language
eventtexts-title = The title, please. Language: { $language }
# $language (String) - a language
eventtexts-about = The description, please. Language: { $language }
eventtexts-keep = Leave it as it is
# $language (String) - a language
eventtexts-gone-check = Delete this text? Language: { $language }. People will see it in another language.
eventtexts-gone-yes = Yes, delete
    .keywords = yes, ok
eventtexts-saved = It is saved.
