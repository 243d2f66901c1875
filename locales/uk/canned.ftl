### Ready-made replies, when they are sent.

canned-which = Яку відповідь надіслати?
# $title (String) - a reply's title, $language (String)
canned-missing = Немає перекладу ({ $language }): { $title }
# $language (String), $words (String) - what the person will read
canned-check =
    Людина прочитає ({ $language }):

    { $words }
canned-yes = Надіслати
    .keywords = так, добре, ок
canned-none = Готових відповідей мовою цієї людини немає.
