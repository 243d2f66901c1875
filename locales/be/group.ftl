### One group of the offer.

group-choose = Пра што Вы хочаце даведацца больш?
group-all = Усе паслугі
