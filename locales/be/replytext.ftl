### Writing a ready-made reply.

# $words (String) - what is written there now
replytext-now = Цяпер: { $words }
# $language (String) - a language
replytext-title = Напішыце кароткую назву. Яе бачаць толькі калегі. Мова: { $language }
# $language (String) - a language
replytext-words = Напішыце тэкст для чалавека. Мова: { $language }
replytext-saved = Адказ захаваны.
