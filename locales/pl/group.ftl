### One group of the offer.

group-choose = Proszę wybrać temat, aby dowiedzieć się więcej.
group-all = Cała oferta
