### Correcting an announcement.

newscorrect-pause-first = It is being sent. Please pause it first, then correct it.
newscorrect-language = In which language do you correct it?
# $language (String) - a language
newscorrect-words = Please write the new words. Language: { $language }
newscorrect-check = On Telegram the new words take the place of the old ones. Elsewhere people get one more message. Is that right?
newscorrect-yes = Yes, correct it
newscorrect-done = The correction is on its way.
