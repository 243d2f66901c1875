### What happens with people's data: in short, and all of it (GDPR, Article 13).

privacy-title = Ваши данные
    .keywords = приватность, конфиденциальность, защита данных, мои персональные данные, gdpr, rodo
privacy-all = Прочитать всё
privacy-next = Дальше
privacy-before = Назад
# $page (String), $pages (String) - numbers
privacy-page = Всё о ваших данных ({ $page } из { $pages })
# $title (String) - what a part is about
privacy-heading = — { $title } —
# Stands where the centre has not said yet who it is: the same in every language, so that nobody overlooks it.
privacy-to-be-filled = TO BE FILLED

# Where people in Poland can complain, unless the centre says otherwise.
privacy-authority = Председатель Управления по защите персональных данных (UODO), uodo.gov.pl

## In short: all of it together has 900 letters at most.

privacy-changed = Мы изменили эту информацию. Прочитайте её, когда будет время; от вас ничего не нужно.
privacy-write = Перечитать это можно в любой момент: напишите «приватность».
privacy-assistant = Я автоматический помощник: программа, а не человек. Чтобы поговорить с человеком, напишите «человек».
# $controller (String) - the name of an institution, $officer (String) - how somebody is reached
privacy-short-who = За ваши данные отвечает: { $controller }. Инспектор по защите данных: { $officer }.
privacy-short-why = Ваши слова нужны нам, чтобы ответить вам и договориться о визите. Это наша задача по закону, поэтому помощь не требует вашего согласия.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-short-seen = { $channel ->
    [telegram] Ваши слова видят люди из центра, когда помогают вам. Этот чат идёт через Telegram, и тот тоже его хранит, в том числе за пределами Европейского союза. Чат на нашей странице обходится без Telegram.
    [viber] Ваши слова видят люди из центра, когда помогают вам. Этот чат идёт через Viber, в том числе за пределами Европейского союза. Чат на нашей странице обходится без Viber.
   *[other] Ваши слова видят люди из центра, когда помогают вам. Никакой мессенджер в этом чате не участвует.
}
# $length (String) - how long
privacy-short-conversations = Сколько мы храним разговор с людьми после последнего сообщения: { $length }.
# $length (String) - how long
privacy-short-visits = Сколько мы храним визит после его дня: { $length }.
# $authority (String) - the supervisory authority
privacy-short-rights = Посмотреть, исправить, забрать или удалить свои данные: /mydata, /erase. Пожаловаться: { $authority }.

## All of it.

privacy-who-title = Кто отвечает
# $controller (String) - the name of an institution, $address (String)
privacy-who = За ваши данные отвечает (администратор данных): { $controller }. Адрес: { $address }.
# $officer (String) - how somebody is reached
privacy-officer = На вопросы о ваших данных отвечает инспектор по защите данных: { $officer }.
privacy-why-title = Для чего и на каком основании
# $purpose (String) - a sentence, $bases (String) - legal bases with commas
privacy-purpose = { $purpose } Основание: { $bases }.
privacy-purpose-answers = Ответы здесь: ваш язык, как вам писать, и то, что вы только что выбрали.
privacy-purpose-visits = Визиты: имя, номер телефона, если вы его дали, услуга, время и то, что облегчит вам визит.
privacy-purpose-conversations = Разговоры с людьми из центра: то, что вы им пишете и присылаете, и их ответы.
privacy-purpose-examples = Чтобы лучше вас понимать: сотрудники могут отметить, что значили первые слова разговора. Тогда мы храним эти слова без имён, номеров и адресов. Прежде чем программа на них научится, их читают люди. Из разговоров о праве, самочувствии или опасности не храним ничего.
privacy-purpose-events = Практические занятия, встречи и курсы: куда вы записались и сколько человек придёт с вами.
privacy-purpose-announcements = Новости и объявления, только если вы согласились: ваши темы и города, а также когда вы согласились или отказались.
privacy-purpose-danger = Опасность: программа ищет в ваших словах признаки опасности, чтобы сразу показать, кто может помочь.
privacy-purpose-security = Безопасность: когда и кто из центра что-то сделал, без содержания разговоров.
privacy-basis-task = задача в общественных интересах (GDPR, статья 6(1)(е))
privacy-basis-obligation = обязанность по закону (GDPR, статья 6(1)(с))
privacy-basis-vital = защита жизни или здоровья (GDPR, статья 6(1)(d))
privacy-basis-consent = ваше согласие (GDPR, статья 6(1)(а))
privacy-basis-substantial-interest = о здоровье, происхождении или убеждениях: важный общественный интерес (GDPR, статья 9(2)(g))
privacy-basis-social-care = о здоровье: медицинская и социальная помощь (GDPR, статья 9(2)(h))
privacy-basis-explicit-consent = о здоровье, происхождении или убеждениях: ваше явное согласие (GDPR, статья 9(2)(а))
privacy-basis-vital-special = о здоровье: защита жизни, когда человек сам не может дать согласие (GDPR, статья 9(2)(с))
privacy-must = Никакой закон не обязывает вас давать нам эти данные. Без имени мы не можем записать на визит, а без номера – позвонить; всё остальное можно не указывать.
privacy-dont-send = Пожалуйста, не присылайте сюда документы, номера PESEL и номера паспортов. В этом чате мы никогда их не просим.
privacy-seen-title = Кто это видит
privacy-seen = Это видят люди из центра, которые вам помогают, и те, кто обслуживает наши компьютеры. Мы ничего не продаём, и никакая рекламная или статистическая компания ничего не получает.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-carried = { $channel ->
    [telegram] Этот чат идёт через Telegram. Это компания за пределами Европейского союза (Британские Виргинские острова, Объединённые Арабские Эмираты). Она хранит сообщения этого чата на своих компьютерах и может их прочитать. Для этого действуют её собственные правила. Если вы этого не хотите, пользуйтесь чатом на нашей странице, позвоните или придите: помощь будет та же.
    [viber] Этот чат идёт через Viber. Viber принадлежит компании за пределами Европейского союза (Япония) и имеет компьютеры в нескольких странах. Для этого действуют её собственные правила. Если вы этого не хотите, пользуйтесь чатом на нашей странице, позвоните или придите: помощь будет та же.
   *[other] Этот чат – наша собственная страница. Она не сохраняет сообщения на устройстве, и ей нужен один файл cookie, чтобы понимать, что это всё ещё вы. Никакая другая компания ничего не получает.
}
privacy-kept-title = Как долго
# $what (String) - one of the following, $length (String) - how long
privacy-kept = { $what }: { $length }
privacy-kept-dialogue = Недописанные ответы
privacy-kept-web-session = Чат на странице, после последнего сообщения
privacy-kept-letters = Отправленные вам сообщения
privacy-kept-group-copies = Что из этого видят сотрудники в Telegram, самое большее
privacy-kept-conversations = Разговоры с людьми, после последнего сообщения
privacy-kept-conversations-delicate = Такие разговоры с психологом или юристом, после завершения
privacy-kept-examples = Первые слова, отмеченные как пример, после отметки
privacy-kept-visits = Визиты, после их дня
privacy-kept-enrolments = Практические занятия, встречи и курсы, после завершения
privacy-kept-inactive-profile = Всё, если вы не возвращаетесь
privacy-kept-consents = Что вы согласились на объявления или отказались
privacy-kept-audit = Кто из центра что сделал, без содержания
privacy-numbers = Потом мы это удаляем. Остаются числа для отчётов, в которых никого нельзя узнать.
privacy-rights-title = Ваши права
privacy-rights = Вы можете посмотреть свои данные и получить копию (/mydata), исправить их, удалить (/erase), попросить хранить их, но не использовать, возразить против их использования и забрать их с собой. Это бесплатно. Мы отвечаем в течение месяца.
privacy-withdraw = Согласие на объявления можно отозвать в любой момент одним нажатием. То, что отправлено раньше, остаётся законным.
privacy-complain-title = Жалобы
# $authority (String) - the supervisory authority
privacy-complain = Если вы считаете, что мы неправильно обращаемся с вашими данными, можно пожаловаться сюда: { $authority }. Сначала можно также написать нашему инспектору по защите данных.
privacy-more-title = Что ещё
privacy-decisions = Программа ничего о вас не решает. Она показывает свободное время и передаёт слова; решают люди.
privacy-children = Если вам меньше 16 лет, вы получите здесь всю помощь, как и все, только без объявлений: на них должны согласиться родители. Если вы напишете, что вам меньше 16 или 18 лет, мы запомним только это, а не возраст.
privacy-news = Если что-то из этого изменится, мы ещё раз покажем вам короткую версию.
# $count (Number)
privacy-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
# $count (Number)
privacy-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
# $count (Number)
privacy-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
# $count (Number)
privacy-months = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
# $count (Number)
privacy-years = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
