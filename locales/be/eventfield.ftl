### Changing one thing of an event.

eventfield-which = Што змяніць?
eventfield-places = Месцы
eventfield-place = Зала або адрас
eventfield-link = Спасылка
eventfield-office = Офіс ці анлайн
eventfield-languages = Мовы
eventfield-level = Узровень
eventfield-audiences = Хто можа прыйсці
eventfield-companions = Суправаджэнне
eventfield-closes = Канец запісу
eventfield-topic = Тэма
eventfield-kind = Від
eventfield-back = Да мерапрыемства
# $value (String) - what it is now
eventfield-now = Цяпер: { $value }
eventfield-who = Хто можа прыйсці? Калі нікога не выбраць, могуць усе.
eventfield-how-many = Колькі людзей, таксама дзяцей, можна ўзяць з сабой? 0 – нікога.
eventfield-where = Якая зала? Або які адрас, калі мерапрыемства не ў офісе?
eventfield-no-place = Проста офіс
eventfield-which-link = Напішыце новую спасылку. Яе бачаць толькі тыя, хто запісаўся.
eventfield-until = Да якога часу можна запісацца? Напішыце дзень або дзень і час, напрыклад: 24.12 або 24.12 12:00
eventfield-until-start = Да пачатку
eventfield-until-unclear = Не ўдалося зразумець. Напішыце, калі ласка, так: 24.12 або 24.12 12:00
# $start (String) - date and time
eventfield-until-not = Гэта мае быць у будучыні і не пасля пачатку: { $start }
# $count (Number) - how many people
eventfield-check = Змяніць? Людзей, якія адразу атрымаюць паведамленне: { $count }
eventfield-saved = Захавана.
# $taken (Number) - how many places somebody has
eventfield-too-few = Ужо занята месцаў: { $taken }. Менш быць не можа.
