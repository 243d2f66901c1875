### What somebody wants to hear about.

interests-title = Новости и объявления
    .keywords = новости, объявления, рассылка
interests-none = Сейчас вы не получаете объявлений. Если согласитесь, мы будем писать вам о практических занятиях, встречах, курсах и других новостях центра. Темы выбираете вы.
interests-agree = Можно ли писать вам здесь об этом? Отказаться можно в любой момент одним нажатием. Сообщения о ваших визитах и мероприятиях, на которые вы записались, приходят и без этого согласия. Если вам меньше 16 лет, не соглашайтесь, пожалуйста: всю помощь вы получите и без этого.
interests-yes = Да, хочу получать новости
interests-cannot-write = Когда эта страница закрыта, я не могу вам написать, поэтому объявлений здесь нет. В мессенджере они приходят сами.
# Whoever says that they are under 16, addressed as children are.
interests-young = Тебе меньше 16 лет, а объявления мы присылаем только тем, кто старше. Всю помощь и все напоминания ты получаешь и без них.
# $topics (String) - topics with commas
interests-topics = Темы: { $topics }
# $towns (String) - towns with commas
interests-towns = Где: { $towns }
# $often (String) - how often
interests-often = Как часто: { $often }
# $audience (String) - who somebody is
interests-audience = Для кого: { $audience }
interests-all-topics = всё
interests-all-towns = все города и онлайн
interests-online = Онлайн
interests-each = сразу, когда есть новости
interests-weekly = не чаще раза в неделю
interests-migrant = иностранцы, которые здесь живут
interests-employer = работодатели
interests-institution = учреждения и организации
interests-change-topics = Изменить темы
interests-change-towns = Изменить города
interests-change-often = Изменить частоту
interests-change-audience = Изменить, кто я
interests-stop = Не присылать объявлений
