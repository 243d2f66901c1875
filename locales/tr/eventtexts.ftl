### An event's title and description, language by language.

# $language (String) - a language, $title (String)
eventtexts-first = { $language } (asıl metin): { $title }
# $language (String) - a language, $title (String)
eventtexts-there = { $language }: { $title }
# $language (String) - a language, $title (String)
eventtexts-outdated = { $language } (güncel değil): { $title }
# $language (String) - a language
eventtexts-write = Yaz: { $language }
# $language (String) - a language
eventtexts-change = Değiştir: { $language }
# $language (String) - a language
eventtexts-delete = Sil: { $language }
# $language (String) - a language, $words (String) - what stands in the original
eventtexts-original = Asıl metin ({ $language }): { $words }
# $words (String) - what is written there now
eventtexts-now = Şimdiye kadar: { $words }
# $language (String) - a language
eventtexts-title = Lütfen başlığı yazın. Dil: { $language }
# $language (String) - a language
eventtexts-about = Lütfen açıklamayı yazın. Dil: { $language }
eventtexts-keep = Olduğu gibi bırak
# $language (String) - a language
eventtexts-gone-check = Bu metin silinsin mi? Dil: { $language }. Onun yerine başka bir dil görünecek.
eventtexts-gone-yes = Evet, sil
    .keywords = evet, tamam
eventtexts-saved = Kaydedildi.
