### Ready-made replies, when they are sent.

canned-which = Какой ответ отправить?
# $title (String) - a reply's title, $language (String)
canned-missing = Нет перевода ({ $language }): { $title }
# $language (String), $words (String) - what the person will read
canned-check =
    Человек прочитает ({ $language }):

    { $words }
canned-yes = Отправить
    .keywords = да, хорошо, ок
canned-none = На языке этого человека готовых ответов нет.
