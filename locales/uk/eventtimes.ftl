### Other times for an event.

eventtimes-what = Що має змінитися?
eventtimes-add = Додати заняття
eventtimes-every = Перенести всі майбутні
# $when (String) - date and time, from and to
eventtimes-session = { $when }: що зробити з цим заняттям?
eventtimes-move = Інший час
eventtimes-drop = Не відбудеться
eventtimes-when = Коли? Напишіть день, а якщо час інший, ніж минулого разу, то й час, наприклад: 24.12 17:00-19:00
# $when (String) - date and time, from and to
eventtimes-new = Зараз: { $when }. Який новий день або час? Наприклад: 24.12, або 18:00-20:00, або і те, і те.
# $when (String) - date and time, from and to
eventtimes-new-first = Перше з них: { $when }. Який його новий день або час? Усі інші перенесуться на стільки ж.
# $count (Number) - how many people
eventtimes-check = Усе правильно? Людей, які одразу отримають повідомлення: { $count }
eventtimes-same = Нічого не змінилося.
eventtimes-cannot = Це неможливо: заняття не можуть накладатися, а те, що почалося, лишається як є. Нічого не змінено.
