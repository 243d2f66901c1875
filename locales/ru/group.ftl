### One group of the offer.

group-choose = О чём рассказать подробнее?
group-all = Всё, что мы предлагаем
