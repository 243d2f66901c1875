### Changing one thing of an event.

eventfield-which = Що змінити?
eventfield-places = Місця
eventfield-place = Зала або адреса
eventfield-link = Посилання
eventfield-office = Офіс чи онлайн
eventfield-languages = Мови
eventfield-level = Рівень
eventfield-audiences = Хто може прийти
eventfield-companions = Супровід
eventfield-closes = Кінець запису
eventfield-topic = Тема
eventfield-kind = Вид
eventfield-back = Назад до заходу
# $value (String) - what it is now
eventfield-now = Зараз: { $value }
eventfield-who = Хто може прийти? Якщо нікого не вибрати, можуть усі.
eventfield-how-many = Скільки людей, зокрема дітей, можна взяти із собою? 0 – нікого.
eventfield-where = Яка зала? Або яка адреса, якщо захід не в офісі?
eventfield-no-place = Просто офіс
eventfield-which-link = Напишіть нове посилання. Його бачать лише ті, хто записався.
eventfield-until = До якого часу можна записатися? Напишіть день або день і час, наприклад: 24.12 або 24.12 12:00
eventfield-until-start = До початку
eventfield-until-unclear = Не вдалося зрозуміти. Напишіть, будь ласка, так: 24.12 або 24.12 12:00
# $start (String) - date and time
eventfield-until-not = Це має бути в майбутньому і не після початку: { $start }
# $count (Number) - how many people
eventfield-check = Змінити? Людей, які одразу отримають повідомлення: { $count }
eventfield-saved = Збережено.
# $taken (Number) - how many places somebody has
eventfield-too-few = Уже зайнято місць: { $taken }. Менше не може бути.
