### One group of the offer.

group-choose = Про що ви хочете дізнатися більше?
group-all = Усі послуги
