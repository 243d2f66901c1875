### My visits.

visits-title = Мае візіты
# $count (Number) - how many visits
visits-list = { $count ->
    [one] У Вас { $count } візіт. Націсніце на візіт, каб паглядзець, перанесці або скасаваць яго.
    [few] У Вас { $count } візіты. Націсніце на візіт, каб паглядзець, перанесці або скасаваць яго.
    [many] У Вас { $count } візітаў. Націсніце на візіт, каб паглядзець, перанесці або скасаваць яго.
   *[other] У Вас { $count } візіту. Націсніце на візіт, каб паглядзець, перанесці або скасаваць яго.
}
visits-none = У Вас няма запланаваных візітаў.
# $when (String) - date and time, $office (String) - a town
visits-one = { $when }, { $office }
visits-book = Запісацца на візіт
visits-by-code = У мяне ёсць код доступу
