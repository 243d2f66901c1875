### An event's title and description, language by language.

# $language (String) - a language, $title (String)
eventtexts-first = { $language } (ორიგინალი): { $title }
# $language (String) - a language, $title (String)
eventtexts-there = { $language }: { $title }
# $language (String) - a language, $title (String)
eventtexts-outdated = { $language } (მოძველებული): { $title }
# $language (String) - a language
eventtexts-write = დაწერა: { $language }
# $language (String) - a language
eventtexts-change = შეცვლა: { $language }
# $language (String) - a language
eventtexts-delete = წაშლა: { $language }
# $language (String) - a language, $words (String) - what stands in the original
eventtexts-original = ორიგინალი ({ $language }): { $words }
# $words (String) - what is written there now
eventtexts-now = აქამდე: { $words }
# $language (String) - a language
eventtexts-title = დაწერეთ სათაური. ენა: { $language }
# $language (String) - a language
eventtexts-about = დაწერეთ აღწერა. ენა: { $language }
eventtexts-keep = დარჩეს უცვლელი
# $language (String) - a language
eventtexts-gone-check = წავშალოთ ეს ტექსტი? ენა: { $language }. ხალხი სხვა ენაზე ნახავს.
eventtexts-gone-yes = დიახ, წაშლა
    .keywords = დიახ, კი, ოკ, ok, diax, ki
eventtexts-saved = შენახულია.
