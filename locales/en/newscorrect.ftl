### Correcting an announcement.

newscorrect-pause-first = It is being sent. Please pause it first, then correct it.
newscorrect-language = In which language do you want to correct it?
# $language (String) - a language
newscorrect-words = Please write the new text. Language: { $language }
newscorrect-check = On Telegram the new text takes the place of the old one. On other messengers people get one more message. Is that right?
newscorrect-yes = Yes, correct it
newscorrect-done = The correction is being sent.
