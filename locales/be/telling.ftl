### What people are told of what others have done.

telling-taken = Вашым пытаннем ужо займаецца чалавек з цэнтра. Ён адкажа Вам тут.
telling-another = Вашым пытаннем цяпер займаецца іншы чалавек з цэнтра. Ён адкажа Вам тут.
telling-begun = Вам піша чалавек з цэнтра пра візіт. Адказаць можна проста тут.
telling-case = Размова
telling-closed = Чалавек з цэнтра скончыў гэту размову.
telling-closed-idle = Тут ужо некалькі дзён ніхто нічога не пісаў, таму размова скончана. Калі дапамога яшчэ патрэбна, размову можна зноў адкрыць адным націсканнем.
telling-closed-old = У гэтай размове ўжо даўно ніхто не пісаў. Мы яе скончылі і выдаляем усё, што было ў ёй напісана і даслана. Калі дапамога яшчэ патрэбна, пачніце, калі ласка, новую размову.
telling-rate = Як Вы ацэньваеце нашу дапамогу? Дастаткова аднаго націскання, адказваць не абавязкова.
# $count (Number) - 1 to 5
telling-stars = { $count ->
    [one] { $count } зорка
    [few] { $count } зоркі
    [many] { $count } зорак
   *[other] { $count } зоркі
}
telling-write-again = Напісаць зноў
# $when (String) - date and time
telling-visit-booked = Офіс запісаў Вас на візіт: { $when }.
# $when (String) - date and time
telling-visit-moved = На Вашу просьбу офіс перанёс візіт: { $when }.
# $when (String) - date and time
telling-visit-cancelled = На Вашу просьбу офіс скасаваў візіт: { $when }.
# $when (String) - date and time
telling-visit-missed = Мы чакалі Вас: { $when }. Спадзяёмся, што ў Вас усё добра. Калі візіт яшчэ патрэбны, можна запісацца на іншы час.
# $when (String) - date and time
telling-visit-stands = Ваш візіт усё ж адбудзецца, як і было запланавана: { $when }.
# $when (String) - date and time, $office (String) - a town
telling-cannot-be = Прабачце, Ваш візіт не можа адбыцца, як было запланавана. Гэта візіт: { $when } ({ $office }). Нічога не зменіцца без Вашага рашэння.
telling-same-time = У той самы час Вас можа прыняць іншы чалавек з нашай каманды.
telling-other-time = Выберыце, калі ласка, іншы час або скасуйце візіт.
telling-keep-time = Пакінуць гэты час
# How files are called that a person from the centre sends, before the ending: “document.pdf”.
telling-file-document = дакумент
telling-file-photo = фота
telling-file-voice = запіс
telling-file-video = відэа
# $when (String) - date and time of the visit
telling-sooner-over = Мы ўжо не трымаем для Вас больш ранняга часу. Ваш візіт застаецца без змен: { $when }. Вы далей у чарзе.
# Of a visit that nobody who looks at the phone may learn more of. $when (String) - date and time
telling-cannot-be-plain = Прабачце, Ваш візіт не можа адбыцца, як было запланавана. Гэта візіт: { $when }. Нічога не зменіцца без Вашага рашэння.
# $when (String) - date and time
telling-sooner-plain = Ёсць вольны больш ранні час: { $when }. Я трымаю яго для Вас.
