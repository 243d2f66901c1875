### How a case looks to staff: its card, and the lines around what is said in it.

casecards-visit = Бліжэйшы візіт
casecards-back = ← Назад
casecards-more = Яшчэ…
# $language (String) - a language
casecards-which-reply = Які гатовы адказ? Ён будзе адпраўлены адразу, мова: { $language }. ∅ значыць, што перакладу няма.
# $title (String) - a reply's title
casecards-reply-missing = ∅ { $title }
# $count (Number) - 1 is the next day on which somebody is at work
casecards-rest-days = { $count ->
    [1] Да наступнага працоўнага дня
    [7] На тыдзень
    [one] На { $count } дзень
    [few] На { $count } дні
    [many] На { $count } дзён
   *[other] На { $count } дня
}
casecards-open = Адкрыць тэму
casecards-to-case = Да звароту
casecards-visitor = Чалавек піша:
casecards-visitor-corrected = Чалавек піша (выпраўлена):
# $name (String) - a colleague
casecards-staff = Адказ ({ $name }):
# $name (String) - a colleague
casecards-note = Нататка, не адпраўлена ({ $name }):
# $visit (String) - the visit's reference
casecards-late = ⏰ Чалавек спазняецца. Візіт: { $visit }
# $visit (String) - the visit's reference, $by (String) - how long
casecards-late-by = ⏰ Чалавек спазняецца. Візіт: { $visit }. Спазненне: { $by }.
# $visit (String) - the visit's reference
casecards-lost = 🧭 Чалавек не можа знайсці офіс. Візіт: { $visit }. Напішыце або патэлефануйце, калі ласка.
casecards-danger = 🆘 Чалавек кліча на дапамогу (SOS або 112). Яму паказаны нумар 112. Напішыце яму, калі ласка, адразу.
# $visit (String) - the visit's reference
casecards-begun = Хтосьці з каманды пачаў размову пра візіт { $visit }.
casecards-ended = Чалавек скончыў размову.
casecards-returned = Чалавек вярнуўся да размовы.
casecards-reopened = Зварот зноў адкрыты.
casecards-idle = Закрыта аўтаматычна: некалькі дзён ніхто нічога не пісаў. Чалавек можа вярнуцца ў любы момант.
casecards-old = Закрыта аўтаматычна: апошняе паведамленне занадта даўняе, каб яго захоўваць. Размова будзе выдалена.
casecards-alert-over = Закрыта аўтаматычна: гаворка ішла пра ўчарашні візіт, і ніхто нічога не пісаў.
casecards-left = ⚠️ Чалавек выйшаў з чата. Паведамленні дойдуць, толькі калі ён вернецца.
# $number (String) - the number of the other case
casecards-joined = Чалавек вярнуўся са сваім кодам. Усё, што напісана ў звароце #{ $number }, цяпер тут.
# $number (String) - the number of the other case
casecards-joined-to = У гэтага чалавека ёсць іншы зварот, адкрыты раней. Размова ідзе далей там, разам з усім, што напісана тут: зварот #{ $number }.
casecards-something = У гэтым звароце нешта змянілася.
casecards-undelivered-gone = ⚠️ Не дастаўлена: чалавек заблакаваў чат або выйшаў з яго. Калі ёсць запіс на візіт, нумар тэлефона пакажа кнопка «Бліжэйшы візіт». Калі чалавек вернецца ў чат, напішыце гэта, калі ласка, яшчэ раз. Калі ён увядзе свой код доступу ў іншым канале, атрымае гэта там.
casecards-undelivered-refused = ⚠️ Не дастаўлена: месенджар чалавека не прымае гэтага паведамлення. Паспрабуйце звычайны тэкст або меншы файл.
casecards-undelivered-expired = ⚠️ Не дастаўлена своечасова. Напішыце яшчэ раз або патэлефануйце: нумар тэлефона з візіту пакажа кнопка «Бліжэйшы візіт».
casecards-undelivered-unknown = ⚠️ Невядома, ці паведамленне дайшло. Запытайце пра гэта ў чалавека або патэлефануйце: нумар тэлефона з візіту пакажа кнопка «Бліжэйшы візіт».
casecards-file-elsewhere = Гэты файл нельга паказаць тут. Яго відаць на панэлі ў браўзеры.
casecards-words-elsewhere = Гэтыя словы нельга паказаць тут. Іх відаць на панэлі ў браўзеры.
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-late = ⏰ Зварот #{ $number }: чалавек спазняецца. Візіт: { $when }
# $number (String) - the case's number, $when (String) - date and time of the visit, $by (String) - how long
casecards-post-late-by = ⏰ Зварот #{ $number }: чалавек спазняецца. Візіт: { $when }. Спазненне: { $by }.
# $count (Number) - how many
casecards-late-minutes = { $count ->
    [one] { $count } хвіліна
    [few] { $count } хвіліны
    [many] { $count } хвілін
   *[other] { $count } хвіліны
}
casecards-late-more = больш за паўгадзіны
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-lost = 🧭 Зварот #{ $number }: чалавек не можа знайсці офіс. Візіт: { $when }
# $number (String) - the case's number
casecards-post-danger = 🆘 Зварот #{ $number }: чалавек кліча на дапамогу. Напішыце яму, калі ласка, адразу.
# $number (String) - the case's number, $when (String) - date and time
casecards-post-waits = ⏳ Зварот #{ $number } чакае адказу з такога часу: { $when }
# $number (String) - the case's number
casecards-post-unseen = ✉️ Зварот #{ $number }: чалавек скончыў размову, а яго апошніх слоў у гэтай групе не відаць. Іх пакажа кнопка «Адкрыць зноў».
# $number (String) - the case's number
casecards-homeless = Зварот #{ $number } не падыходзіць ніводнай групе. Адказаць на яго можна на панэлі ў браўзеры.
# $group (String) - a number
casecards-group-trouble = У групе { $group } нельга паказваць звароты: бота ў ёй няма або яму не хапае дазволу. Нічога не страчана: звароты чакаюць. Адказваць на іх можна на панэлі ў браўзеры.
# $group (String) - a number
casecards-refused-visits = Не ўдалося паказаць паведамленне пра візіты ў групе { $group }. Нічога не страчана: усе візіты ёсць у спісе дня.
# $number (String) - the case's number, $group (String) - a number
casecards-refused-case = Не ўдалося паказаць паведамленне пра зварот #{ $number } у групе { $group }. Нічога не страчана: зварот можна адкрыць тут.
casecards-not-staff = Не перададзена: гэтага ўліковага запісу няма ў камандзе або гэты зварот вядуць іншыя.
casecards-is-over = Не перададзена: зварот закрыты. Спачатку адкрыйце яго зноў.
casecards-cannot-pass = Не перададзена: такое адправіць нельга. Кантакты, месцы на карце, апытанні і падобнае паказалі б, хто піша, або не падыходзяць.
casecards-borrowed = Не перададзена: пішыце ад свайго імя. Мы не перадаём перасланых паведамленняў і паведамленняў ад убудаваных ботаў, каналаў або ананімных адміністратараў.
casecards-stays-sent = Не зменена: гэта быў адказ, і чалавек далей бачыць яго без змен. Для нататкі напішыце новае паведамленне, якое пачынаецца з //.
casecards-stays-note = Гэта ўсё яшчэ нататка: чалавек яе не бачыць. Каб адказаць, напішыце новае паведамленне.
casecards-stays-file = Файл не зменены: застаўся той, які адпраўлены спачатку. Іншы файл дашліце, калі ласка, новым паведамленнем.
casecards-too-large = Не перададзена: гэты файл большы за 20 МБ і захаваў бы сваю назву, а яна можа паказаць, хто піша. Дашліце меншы файл.
