### What somebody wants to hear about.

interests-title = Новини й оголошення
    .keywords = новини, оголошення, розсилка
interests-none = Зараз ви не отримуєте оголошень. Якщо погодитеся, ми писатимемо вам про практичні заняття, зустрічі, курси та інші новини центру. Теми обираєте ви.
interests-agree = Чи можемо ми писати вам тут про це? Відмовитися можна будь-коли одним натисканням. Повідомлення про ваші візити й заходи, на які ви записалися, надходять і без цієї згоди. Якщо вам менше ніж 16 років, не погоджуйтеся, будь ласка: усю допомогу ви отримаєте й без цього.
interests-yes = Так, хочу отримувати новини
interests-cannot-write = Коли ця сторінка закрита, я не можу вам написати, тому тут немає оголошень. У месенджері вони надходять самі.
# Whoever says that they are under 16, addressed as children are.
interests-young = Тобі менше ніж 16 років, а оголошення ми надсилаємо лише старшим. Усю допомогу й усі нагадування ти отримуєш і без них.
# $topics (String) - topics with commas
interests-topics = Теми: { $topics }
# $towns (String) - towns with commas
interests-towns = Де: { $towns }
# $often (String) - how often
interests-often = Як часто: { $often }
# $audience (String) - who somebody is
interests-audience = Для кого: { $audience }
interests-all-topics = усе
interests-all-towns = усі міста й онлайн
interests-online = Онлайн
interests-each = щоразу, коли є новини
interests-weekly = щонайбільше раз на тиждень
interests-migrant = іноземці, які тут живуть
interests-employer = роботодавці
interests-institution = установи та організації
interests-change-topics = Змінити теми
interests-change-towns = Змінити міста
interests-change-often = Змінити частоту
interests-change-audience = Змінити, хто я
interests-stop = Не надсилати оголошень
