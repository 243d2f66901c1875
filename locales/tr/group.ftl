### One group of the offer.

group-choose = Ne hakkında daha fazla bilgi istersiniz?
group-all = Tüm hizmetler
