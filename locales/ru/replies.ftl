### Ready-made replies.

# $count (Number) - how many replies
replies-list = { $count ->
    [one] { $count } готовый ответ. Нажмите на него, чтобы прочитать.
    [few] { $count } готовых ответа. Нажмите на один из них, чтобы прочитать.
    [many] { $count } готовых ответов. Нажмите на один из них, чтобы прочитать.
   *[other] { $count } готового ответа. Нажмите на один из них, чтобы прочитать.
}
replies-none = Готовых ответов ещё нет.
# $title (String) - the reply's title, $missing (String) - codes of languages
replies-one = { $title } – нет перевода: { $missing }
replies-add = Написать новый ответ
# $language (String) - a language, $title (String) - the reply's title
replies-in = { $language }: { $title }
# $languages (String) - languages with commas
replies-missing = Нет перевода: { $languages }. Людям, которые говорят на этих языках, этот ответ отправить нельзя.
# $language (String) - a language
replies-write = Написать: { $language }
replies-drop = Удалить
