### Writing a ready-made reply.

# $words (String) - what is written there now
replytext-now = Зараз: { $words }
# $language (String) - a language
replytext-title = Напишіть коротку назву. Її бачать лише колеги. Мова: { $language }
# $language (String) - a language
replytext-words = Напишіть текст для людини. Мова: { $language }
replytext-saved = Відповідь збережено.
