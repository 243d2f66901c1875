### An event's title and description, language by language.

# $language (String) - a language, $title (String)
eventtexts-first = { $language } (original): { $title }
# $language (String) - a language, $title (String)
eventtexts-there = { $language }: { $title }
# $language (String) - a language, $title (String)
eventtexts-outdated = { $language } (sin actualizar): { $title }
# $language (String) - a language
eventtexts-write = Escribir: { $language }
# $language (String) - a language
eventtexts-change = Cambiar: { $language }
# $language (String) - a language
eventtexts-delete = Borrar: { $language }
# $language (String) - a language, $words (String) - what stands in the original
eventtexts-original = El original ({ $language }): { $words }
# $words (String) - what is written there now
eventtexts-now = Hasta ahora: { $words }
# $language (String) - a language
eventtexts-title = El título, por favor. Idioma: { $language }
# $language (String) - a language
eventtexts-about = La descripción, por favor. Idioma: { $language }
eventtexts-keep = Dejar como está
# $language (String) - a language
eventtexts-gone-check = ¿Borrar este texto? Idioma: { $language }. La gente lo verá en otro idioma.
eventtexts-gone-yes = Sí, borrar
    .keywords = sí, si, ok, dale
eventtexts-saved = Guardado.
