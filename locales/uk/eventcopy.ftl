### The same event again.

# $when (String) - date and time, from and to
eventcopy-when = Було заплановано на: { $when }. Коли буде новий захід? Напишіть день, а якщо час інший, то й час, наприклад: 24.12 17:00-19:00
# $when (String) - date and time
eventcopy-check = Створити копію на цей час: { $when }? Це чернетка з тим самим текстом, якої ніхто не побачить, доки ви її не опублікуєте.
eventcopy-yes = Так, копіювати
    .keywords = так, добре
eventcopy-done = Копію створено. Це нова чернетка.
