### One group of the offer.

group-choose = What would you like to know more about?
group-all = All services
