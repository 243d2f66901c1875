### One group of the offer.

group-choose = ¿Sobre qué quiere saber más?
group-all = Ver todo
