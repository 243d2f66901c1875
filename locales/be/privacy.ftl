### What happens with people's data: in short, and all of it (GDPR, Article 13).

privacy-title = Вашы даныя
    .keywords = прыватнасць, канфідэнцыяльнасць, ахова даных, абарона даных, абарона дадзеных, мае персанальныя даныя, pryvatnasc, gdpr, rodo
privacy-all = Прачытаць усё
privacy-next = Далей
privacy-before = Назад
# $page (String), $pages (String) - numbers
privacy-page = Усё пра Вашы даныя ({ $page } з { $pages })
# $title (String) - what a part is about
privacy-heading = — { $title } —
# Stands where the centre has not said yet who it is: the same in every language, so that nobody overlooks it.
privacy-to-be-filled = TO BE FILLED

# Where people in Poland can complain, unless the centre says otherwise.
privacy-authority = Старшыня Упраўлення па абароне персанальных даных (UODO), uodo.gov.pl

## In short: all of it together has 900 letters at most.

privacy-changed = Мы змянілі гэту інфармацыю. Прачытайце яе, калі будзеце мець час; ад Вас нічога не трэба.
privacy-write = Перачытаць гэта можна ў любы момант: напішыце «прыватнасць».
privacy-assistant = Я аўтаматычны памочнік: праграма, а не чалавек. Каб пагаварыць з чалавекам, напішыце «чалавек».
# $controller (String) - the name of an institution, $officer (String) - how somebody is reached
privacy-short-who = За Вашы даныя адказвае: { $controller }. Інспектар па абароне даных: { $officer }.
privacy-short-why = Вашы словы патрэбныя нам, каб адказаць Вам і дамовіцца пра візіт. Гэта наша задача паводле закона, таму для дапамогі Ваша згода не патрэбна.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-short-seen = { $channel ->
    [telegram] Вашы словы бачаць людзі з цэнтра, калі дапамагаюць Вам. Гэты чат ідзе праз Telegram, і той таксама яго захоўвае, у тым ліку па-за Еўрапейскім саюзам. Чат на нашай старонцы абыходзіцца без Telegram.
    [viber] Вашы словы бачаць людзі з цэнтра, калі дапамагаюць Вам. Гэты чат ідзе праз Viber, у тым ліку па-за Еўрапейскім саюзам. Чат на нашай старонцы абыходзіцца без Viber.
   *[other] Вашы словы бачаць людзі з цэнтра, калі дапамагаюць Вам. Ніводзін месенджар у гэтым чаце не ўдзельнічае.
}
# $length (String) - how long
privacy-short-conversations = Колькі мы захоўваем размову з людзьмі пасля апошняга паведамлення: { $length }.
# $length (String) - how long
privacy-short-visits = Колькі мы захоўваем візіт пасля яго дня: { $length }.
# $authority (String) - the supervisory authority
privacy-short-rights = Паглядзець, выправіць, забраць або сцерці свае даныя: /mydata, /erase. Паскардзіцца: { $authority }.

## All of it.

privacy-who-title = Хто адказвае
# $controller (String) - the name of an institution, $address (String)
privacy-who = За Вашы даныя адказвае (адміністратар даных): { $controller }. Адрас: { $address }.
# $officer (String) - how somebody is reached
privacy-officer = На пытанні пра Вашы даныя адказвае інспектар па абароне даных: { $officer }.
privacy-why-title = Для чаго і на якой падставе
# $purpose (String) - a sentence, $bases (String) - legal bases with commas
privacy-purpose = { $purpose } Падстава: { $bases }.
privacy-purpose-answers = Адказы тут: Ваша мова, як Вам пісаць і тое, што Вы толькі што выбралі.
privacy-purpose-visits = Візіты: імя, нумар тэлефона, калі Вы яго далі, паслуга, час і тое, што палегчыць Вам візіт.
privacy-purpose-conversations = Размовы з людзьмі з цэнтра: тое, што Вы ім пішаце і дасылаеце, і іх адказы.
privacy-purpose-examples = Каб лепш Вас разумець: супрацоўнікі могуць пазначыць, што значылі першыя словы размовы. Тады мы захоўваем гэтыя словы без імёнаў, нумароў і адрасоў. Перш чым праграма на іх навучыцца, іх чытаюць людзі. З размоў пра права, самаадчуванне або небяспеку не захоўваем нічога.
privacy-purpose-events = Практычныя заняткі, сустрэчы і курсы: куды Вы запісаліся і колькі людзей прыйдзе з Вамі.
privacy-purpose-announcements = Навіны і аб’явы, толькі калі Вы пагадзіліся: Вашы тэмы і гарады, а таксама калі Вы пагадзіліся або адмовіліся.
privacy-purpose-danger = Небяспека: праграма шукае ў Вашых словах прыкметы небяспекі, каб адразу паказаць, хто можа дапамагчы.
privacy-purpose-security = Бяспека: калі і хто з цэнтра нешта зрабіў, без зместу размоў.
privacy-basis-task = задача ў грамадскіх інтарэсах (артыкул GDPR 6(1)(e))
privacy-basis-obligation = абавязак паводле закона (артыкул GDPR 6(1)(c))
privacy-basis-vital = абарона жыцця або здароўя (артыкул GDPR 6(1)(d))
privacy-basis-consent = Ваша згода (артыкул GDPR 6(1)(a))
privacy-basis-substantial-interest = пра здароўе, паходжанне або перакананні: важны грамадскі інтарэс (артыкул GDPR 9(2)(g))
privacy-basis-social-care = пра здароўе: медыцынская і сацыяльная дапамога (артыкул GDPR 9(2)(h))
privacy-basis-explicit-consent = пра здароўе, паходжанне або перакананні: Ваша выразная згода (артыкул GDPR 9(2)(a))
privacy-basis-vital-special = пра здароўе: абарона жыцця, калі чалавек сам не можа даць згоды (артыкул GDPR 9(2)(c))
privacy-must = Ніводзін закон не абавязвае Вас даваць нам гэтыя даныя. Без імя мы не можам запісаць на візіт, а без нумара – патэлефанаваць; усё астатняе можна не пісаць.
privacy-dont-send = Калі ласка, не дасылайце сюды дакументаў, нумара PESEL або нумара пашпарта. Мы ніколі не просім іх у гэтым чаце.
privacy-seen-title = Хто гэта бачыць
privacy-seen = Гэта бачаць людзі з цэнтра, якія Вам дапамагаюць, і тыя, хто даглядае нашы камп’ютары. Мы нічога не прадаём, і ніводная рэкламная або статыстычная кампанія нічога не атрымлівае.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-carried = { $channel ->
    [telegram] Гэты чат ідзе праз Telegram. Гэта кампанія па-за Еўрапейскім саюзам (Брытанскія Віргінскія астравы, Аб’яднаныя Арабскія Эміраты). Яна захоўвае паведамленні гэтага чата на сваіх камп’ютарах і можа іх прачытаць. Для гэтага дзейнічаюць яе ўласныя правілы. Калі Вы гэтага не хочаце, скарыстайцеся чатам на нашай старонцы, патэлефануйце або прыйдзіце: дапамога будзе тая самая.
    [viber] Гэты чат ідзе праз Viber. Viber належыць кампаніі па-за Еўрапейскім саюзам (Японія) і мае камп’ютары ў некалькіх краінах. Для гэтага дзейнічаюць яе ўласныя правілы. Калі Вы гэтага не хочаце, скарыстайцеся чатам на нашай старонцы, патэлефануйце або прыйдзіце: дапамога будзе тая самая.
   *[other] Гэты чат – наша ўласная старонка. Яна не захоўвае Вашых паведамленняў на прыладзе і патрабуе аднаго файла cookie, каб мы ведалі, што гэта ўсё яшчэ Вы. Ніводная іншая кампанія нічога не атрымлівае.
}
privacy-kept-title = Як доўга
# $what (String) - one of the following, $length (String) - how long
privacy-kept = { $what }: { $length }
privacy-kept-dialogue = Недапісаныя адказы
privacy-kept-web-session = Чат на старонцы, пасля апошняга паведамлення
privacy-kept-letters = Адпраўленыя Вам паведамленні
privacy-kept-group-copies = Што з гэтага бачыць каманда ў Telegram, не даўжэй за
privacy-kept-conversations = Размовы з людзьмі, пасля апошняга паведамлення
privacy-kept-conversations-delicate = Такія размовы з псіхолагам або юрыстам, пасля заканчэння
privacy-kept-examples = Першыя словы, пазначаныя як прыклад, пасля пазнакі
privacy-kept-visits = Візіты, пасля іх дня
privacy-kept-enrolments = Практычныя заняткі, сустрэчы і курсы, пасля заканчэння
privacy-kept-inactive-profile = Усё, калі Вы не вяртаецеся
privacy-kept-consents = Што Вы пагадзіліся на аб’явы або адмовіліся
privacy-kept-audit = Хто з цэнтра што зрабіў, без зместу
privacy-numbers = Потым мы гэта выдаляем. Застаюцца лічбы для справаздач, у якіх нікога нельга пазнаць.
privacy-rights-title = Вашы правы
privacy-rights = Вы можаце паглядзець свае даныя і атрымаць копію (/mydata), выправіць іх, сцерці (/erase), папрасіць захоўваць, але не выкарыстоўваць, выступіць супраць іх выкарыстання і забраць іх з сабой. Гэта бясплатна. Мы адказваем на працягу месяца.
privacy-withdraw = Згоду на аб’явы можна адклікаць у любы момант адным націсканнем. Тое, што адпраўлена раней, застаецца законным.
privacy-complain-title = Скаргі
# $authority (String) - the supervisory authority
privacy-complain = Калі Вы лічыце, што мы няправільна абыходзімся з Вашымі данымі, можна паскардзіцца сюды: { $authority }. Спачатку можна таксама напісаць нашаму інспектару па абароне даных.
privacy-more-title = Што яшчэ
privacy-decisions = Праграма нічога пра Вас не вырашае. Яна паказвае вольны час і перадае словы; вырашаюць людзі.
privacy-children = Калі Вам яшчэ няма 16 гадоў, Вы атрымаеце тут усю дапамогу, як і ўсе, толькі без аб’яў: на іх маюць пагадзіцца бацькі. Калі Вы напішаце, што Вам менш за 16 або 18 гадоў, мы запомнім толькі гэта, а не ўзрост.
privacy-news = Калі нешта з гэтага зменіцца, мы яшчэ раз пакажам Вам кароткую версію.
# $count (Number)
privacy-minutes = { $count ->
    [one] { $count } хвіліна
    [few] { $count } хвіліны
    [many] { $count } хвілін
   *[other] { $count } хвіліны
}
# $count (Number)
privacy-hours = { $count ->
    [one] { $count } гадзіна
    [few] { $count } гадзіны
    [many] { $count } гадзін
   *[other] { $count } гадзіны
}
# $count (Number)
privacy-days = { $count ->
    [one] { $count } дзень
    [few] { $count } дні
    [many] { $count } дзён
   *[other] { $count } дня
}
# $count (Number)
privacy-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяцы
    [many] { $count } месяцаў
   *[other] { $count } месяца
}
# $count (Number)
privacy-years = { $count ->
    [one] { $count } год
    [few] { $count } гады
    [many] { $count } гадоў
   *[other] { $count } года
}
