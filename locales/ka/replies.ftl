### Ready-made replies.

# $count (Number) - how many replies
replies-list = { $count ->
    [one] { $count } მზა პასუხი. დააჭირეთ, რომ წაიკითხოთ.
   *[other] { $count } მზა პასუხი. დააჭირეთ ერთ-ერთს, რომ წაიკითხოთ.
}
replies-none = მზა პასუხები ჯერ არ არის.
# $title (String) - the reply's title, $missing (String) - codes of languages
replies-one = { $title } – აკლია: { $missing }
replies-add = ახალი პასუხის დაწერა
# $language (String) - a language, $title (String) - the reply's title
replies-in = { $language }: { $title }
# $languages (String) - languages with commas
replies-missing = აკლია: { $languages }. ვინც ამ ენებზე საუბრობს, ამ პასუხს ვერ გავუგზავნით.
# $language (String) - a language
replies-write = დაწერა: { $language }
replies-drop = წაშლა
