### Sending an announcement.

newssend-nobody = Nobody would get it: nobody who has agreed to announcements fits.
# $count (Number)
newssend-number = To send it, please type the number of people: { $count }
# $count (Number)
newssend-not-the-number = That is not the number. It is { $count }. Nothing is sent.
# $count (Number)
newssend-changed = Something has changed in the meantime. People who would get it now: { $count }
newssend-second = For so many people a second person must agree. Nothing is sent before that.
newssend-done = It is confirmed.
# $language (String) - a language
newssend-empty = There is no text in this language: { $language }
# $language (String) - a language
newssend-long = Too long in this language: { $language }
# $language (String) - a language
newssend-button = The button has no label in this language: { $language }
# $language (String) - a language, $name (String) - a name in braces
newssend-placeholder = Language: { $language }. A name in braces stands for nothing: { $name }
