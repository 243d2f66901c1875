### Ready-made replies.

# $count (Number) - how many replies
replies-list = { $count ->
    [one] { $count } готова відповідь. Натисніть на неї, щоб прочитати.
    [few] { $count } готові відповіді. Натисніть на одну з них, щоб прочитати.
    [many] { $count } готових відповідей. Натисніть на одну з них, щоб прочитати.
   *[other] { $count } готової відповіді. Натисніть на одну з них, щоб прочитати.
}
replies-none = Готових відповідей ще немає.
# $title (String) - the reply's title, $missing (String) - codes of languages
replies-one = { $title } – бракує: { $missing }
replies-add = Написати нову відповідь
# $language (String) - a language, $title (String) - the reply's title
replies-in = { $language }: { $title }
# $languages (String) - languages with commas
replies-missing = Немає перекладу: { $languages }. Людям, які говорять цими мовами, не можна надіслати цю відповідь.
# $language (String) - a language
replies-write = Написати: { $language }
replies-drop = Видалити
