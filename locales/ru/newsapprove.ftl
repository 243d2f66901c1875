### The yes of a second person.

# $count (Number)
newsapprove-check = Кто-то из команды подтвердил его для такого числа людей: { $count }. Отправить?
newsapprove-yes = Да, отправить
newsapprove-another = Одобрить должен другой человек, не тот, кто подтвердил.
