### Writing a ready-made reply.

# $words (String) - what is written there now
replytext-now = Şimdiye kadar: { $words }
# $language (String) - a language
replytext-title = Lütfen kısa bir başlık yazın. Onu yalnızca ekip görür. Dil: { $language }
# $language (String) - a language
replytext-words = Lütfen kişinin okuyacağı sözleri yazın. Dil: { $language }
replytext-saved = Yanıt kaydedildi.
