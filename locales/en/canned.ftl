### Ready-made replies, when they are sent.

canned-which = Which reply shall I send?
# $title (String) - a reply's title, $language (String)
canned-missing = Not translated ({ $language }): { $title }
# $language (String), $words (String) - what the person will read
canned-check =
    The person will read this ({ $language }):

    { $words }
canned-yes = Send
    .keywords = yes, ok
canned-none = There is no ready-made reply in this person’s language.
