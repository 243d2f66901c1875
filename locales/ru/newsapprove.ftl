### The yes of a second person.

# $count (Number)
newsapprove-check = Кто-то из команды уже подтвердил рассылку. Число людей: { $count }. Отправить?
newsapprove-yes = Да, отправить
newsapprove-another = Одобрить должен другой человек, а не тот, кто подтвердил.
