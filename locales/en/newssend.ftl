### Sending an announcement.

newssend-nobody = Nobody would get it: nobody who agreed fits.
# $count (Number)
newssend-number = To send it, please type the number of people: { $count }
# $count (Number)
newssend-not-the-number = That is not the number. It is { $count }. Nothing is sent.
# $count (Number)
newssend-changed = Meanwhile something has changed. It would go to so many people now: { $count }
newssend-second = For so many people a second person must say yes. It is not sent before.
newssend-done = It is on its way.
# $language (String) - a language
newssend-empty = There are no words in this language: { $language }
# $language (String) - a language
newssend-long = Too long in this language: { $language }
# $language (String) - a language
newssend-button = The button has no label in this language: { $language }
# $language (String) - a language, $name (String) - a name in braces
newssend-placeholder = In this language ({ $language }) there is a name in braces that stands for nothing: { $name }
