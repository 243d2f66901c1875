### The same event again.

# $when (String) - date and time, from and to
eventcopy-when = Было запланировано на: { $when }. Когда будет новое мероприятие? Напишите день, а если время другое, то и время, например: 24.12 17:00-19:00
# $when (String) - date and time
eventcopy-check = Создать копию на это время: { $when }? Это черновик с тем же текстом, которого никто не увидит, пока вы его не опубликуете.
eventcopy-yes = Да, копировать
    .keywords = да, хорошо
eventcopy-done = Копия создана. Это новый черновик.
