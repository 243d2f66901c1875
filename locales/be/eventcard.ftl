### One event, for staff.

eventcard-draft = Чарнавік: яго яшчэ ніхто не бачыць.
eventcard-published = Апублікавана: людзі гэта бачаць.
eventcard-cancelled = Скасавана.
eventcard-over = Скончылася.
# $coming (Number), $cannot (Number) - how many have said so
eventcard-coming = Пацвердзілі, што прыйдуць: { $coming }. Не могуць прыйсці: { $cannot }
# $count (Number) - for how many people a place is kept
eventcard-offered = Запытана, ці возьмуць вольнае месца: { $count }
# $count (Number) - how many people
eventcard-untold = Яшчэ не ведаюць пра апошнюю змену: { $count }
# $count (Number) - how many ratings, $whole (Number), $tenth (Number) - their mean, in stars and tenths
eventcard-rated = Ацэнкі: { $count }, у сярэднім { $whole },{ $tenth } з 5
# $languages (String) - names of languages
eventcard-written = Гатовыя мовы: { $languages }
# $languages (String) - names of languages
eventcard-outdated = Састарэла, бо змяніўся арыгінал: { $languages }
# $languages (String) - names of languages
eventcard-missing = Няма перакладу: { $languages }
# $count (Number) - how many events, $drafts (Number) - how many of them are drafts
eventcard-series = Мерапрыемстваў у серыі: { $count }, з іх чарнавікоў: { $drafts }
eventcard-publish = Апублікаваць
eventcard-words = Назва і тэкст
eventcard-change = Нешта змяніць
eventcard-times = Змяніць час
eventcard-weekly = Паўтараць кожны тыдзень
eventcard-copy = Капіраваць
eventcard-drop = Выдаліць чарнавік
eventcard-cancel = Скасаваць мерапрыемства
eventcard-attendance = Хто прыйшоў
eventcard-check-in = Праверыць білет
eventcard-list = Спіс у файле
eventcard-as-seen = Як гэта бачаць людзі
