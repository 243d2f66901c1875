### Ready-made replies.

# $count (Number) - how many replies
replies-list = { $count ->
    [one] { $count } gotowa odpowiedź. Proszę ją nacisnąć, aby przeczytać.
    [few] { $count } gotowe odpowiedzi. Proszę nacisnąć jedną z nich, aby ją przeczytać.
    [many] { $count } gotowych odpowiedzi. Proszę nacisnąć jedną z nich, aby ją przeczytać.
   *[other] { $count } gotowej odpowiedzi. Proszę nacisnąć jedną z nich, aby ją przeczytać.
}
replies-none = Nie ma jeszcze gotowych odpowiedzi.
# $title (String) - the reply's title, $missing (String) - codes of languages
replies-one = { $title } – brakuje: { $missing }
replies-add = Napisz nową odpowiedź
# $language (String) - a language, $title (String) - the reply's title
replies-in = { $language }: { $title }
# $languages (String) - languages with commas
replies-missing = Brakuje: { $languages }. Osobom, które mówią w tych językach, nie można wysłać tej odpowiedzi.
# $language (String) - a language
replies-write = Napisz: { $language }
replies-drop = Usuń
