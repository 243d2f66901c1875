### One announcement, for coordinators.

# $number (String) - a number by which it is called
newscard-title = Аб’ява № { $number }
# $language (String) - a language, $mark (String) - whether it is the original or older than it
newscard-in = { $language } ({ $mark }):
newscard-original = арыгінал
newscard-outdated = састарэла
newscard-current = пераклад
# $label (String) - what a button says
newscard-button = Кнопка: { $label }
# $languages (String) - languages with commas
newscard-missing = Няма перакладу: { $languages }. Проба пакажа, што атрымаюць гэтыя людзі.
# $words (String) - how its words begin
newscard-begins = «{ $words }»
# $who (String) - whom it is for
newscard-for = Для каго: { $who }
newscard-everybody = усе, хто пагадзіўся
# $number (String) - a number by which it is called
newscard-of-event = хто запісаўся на мерапрыемства { $number }
# $title (String) - what the event is called, $when (String) - date and time
newscard-of-named-event = хто запісаўся на «{ $title }» ({ $when })
# $when (String) - date and time
newscard-when = Час адпраўкі: { $when }
newscard-urgent = Тэрмінова: адпраўляецца і ўначы.
newscard-with-picture = З выявай.
newscard-paused-ban = Прыпынена: месенджар просіць доўга пачакаць. Праверце гэта, перш чым працягнуць.
newscard-paused-refused = Прыпынена: месенджар адхіляе само паведамленне. Змяніце яго, калі ласка.
# $count (Number)
newscard-size = Людзей: { $count }
# $count (Number)
newscard-sent = Адпраўлена: { $count }
# $count (Number)
newscard-blocked = Заблакавалі нас: { $count }
# $count (Number)
newscard-failed = Не ўдалося: { $count }
# $count (Number)
newscard-skipped = Прапушчана: { $count }
# $count (Number)
newscard-unknown = Невядома, ці дайшло: { $count }
# $count (Number)
newscard-pending = Засталося: { $count }
# $why (String) - a reason, $count (Number)
newscard-reason = • { $why }: { $count }
newscard-why-withdrawn = больш не хочуць аб’яў
newscard-why-unreachable = ім нельга напісаць
newscard-why-silent = не хочуць ніякіх паведамленняў
newscard-why-weekly = ужо атрымалі на гэтым тыдні, больш не хочуць
newscard-why-stopped = спынена раней
newscard-why-closed = іх месенджар тут выключаны
newscard-why-forgotten = сцёрлі свае даныя
newscard-why-refused = месенджар адхіліў
newscard-why-never = не ўдалося даставіць пасля многіх спроб
# $shares (String) - languages with numbers
newscard-languages = Дайшло на мовах: { $shares }
# $language (String) - a language, $count (Number)
newscard-share = { $language } { $count }
# $minutes (Number)
newscard-left = Засталося прыкладна хвілін: { $minutes }
# $language (String) - a language
newscard-write = Напісаць: { $language }
newscard-aim = Для каго
newscard-photo = Выява
newscard-set-button = Кнопка
newscard-set-when = Калі
newscard-preview = Прагляд
newscard-trial = Проба
newscard-send = Адправіць
newscard-drop = Выдаліць чарнавік
newscard-approve = Ухваліць
newscard-correct = Выправіць
newscard-withdraw = Адклікаць
newscard-copy = Капіраваць
newscard-chart = Дыяграма рассылкі
newscard-again = Абнавіць
newscard-back-to-draft = Назад да чарнавікоў
newscard-pause = Прыпыніць
newscard-resume = Працягнуць
newscard-stop = Спыніць канчаткова
newscard-retry = Паўтарыць няўдалыя
newscard-retry-unknown = Паўтарыць, дзе невядома
newscard-correction = Выпраўленне
newscard-retraction = Адкліканне
newscard-corrected = Што яна выпраўляе
