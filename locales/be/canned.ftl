### Ready-made replies, when they are sent.

canned-which = Які адказ адправіць?
# $title (String) - a reply's title, $language (String)
canned-missing = Няма перакладу ({ $language }): { $title }
# $language (String), $words (String) - what the person will read
canned-check =
    Чалавек прачытае ({ $language }):

    { $words }
canned-yes = Адправіць
    .keywords = так, добра, ок
canned-none = Гатовых адказаў на мове гэтага чалавека няма.
