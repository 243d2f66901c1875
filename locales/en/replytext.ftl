### Writing a ready-made reply.

# $words (String) - what is written there now
replytext-now = Until now: { $words }
# $language (String) - a language
replytext-title = A short title, please. Only colleagues see it. Language: { $language }
# $language (String) - a language
replytext-words = The words for the person, please. Language: { $language }
replytext-saved = The reply is saved.
