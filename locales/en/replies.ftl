### Ready-made replies.

# $count (Number) - how many replies
replies-list = { $count ->
    [one] { $count } ready-made reply. Press it to read it.
   *[other] { $count } ready-made replies. Press one to read it.
}
replies-none = There are no ready-made replies yet.
# $title (String) - the reply's title, $missing (String) - codes of languages
replies-one = { $title } – missing: { $missing }
replies-add = Write a new reply
# $language (String) - a language, $title (String) - the reply's title
replies-in = { $language }: { $title }
# $languages (String) - languages with commas
replies-missing = Missing: { $languages }. Nobody who speaks these languages can be sent this reply.
# $language (String) - a language
replies-write = Write: { $language }
replies-drop = Delete
