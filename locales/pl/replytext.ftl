### Writing a ready-made reply.

# $words (String) - what is written there now
replytext-now = Dotychczas: { $words }
# $language (String) - a language
replytext-title = Proszę podać krótki tytuł. Widzi go tylko zespół. Język: { $language }
# $language (String) - a language
replytext-words = Proszę napisać treść odpowiedzi. Język: { $language }
replytext-saved = Odpowiedź jest zapisana.
