### Ready-made replies.

# $count (Number) - how many replies
# $title (String) - the reply's title, $missing (String) - codes of languages
# $language (String) - a language, $title (String) - the reply's title
replies-in = { $language }: { $title }
# $languages (String) - languages with commas
# $language (String) - a language
