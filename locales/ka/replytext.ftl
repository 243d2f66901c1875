### Writing a ready-made reply.

# $words (String) - what is written there now
replytext-now = აქამდე: { $words }
# $language (String) - a language
replytext-title = დაწერეთ მოკლე სათაური. მას მხოლოდ კოლეგები ხედავენ. ენა: { $language }
# $language (String) - a language
replytext-words = დაწერეთ ტექსტი ადამიანისთვის. ენა: { $language }
replytext-saved = პასუხი შენახულია.
