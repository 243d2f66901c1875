### Writing a ready-made reply.

# $words (String) - what is written there now
replytext-now = Сейчас: { $words }
# $language (String) - a language
replytext-title = Напишите короткое название. Его видят только коллеги. Язык: { $language }
# $language (String) - a language
replytext-words = Напишите текст для человека. Язык: { $language }
replytext-saved = Ответ сохранён.
