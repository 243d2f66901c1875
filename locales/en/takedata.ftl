### All that is known of a person, as files.

takedata-ordered = Your files are being made. They come into this chat in a moment.
takedata-daily = You had your files less than a day ago. Please ask again tomorrow.
takedata-here = Here is all that we know about you: a page to read, and a file for computers. Whoever holds this phone can open them.
takedata-failed = Your files could not be made. We are sorry. Please try again.
takedata-page = A page to read
takedata-file = A file for computers
