### The menu.

# $centre (String) - the centre's name
menu-hello = გამარჯობა! ეს არის { $centre }. მე ავტომატური ასისტენტი ვარ: გეტყვით, რა დახმარება არსებობს, და ვიზიტს დაგიჯავშნით.
menu-how = დააჭირეთ ღილაკს ან თქვენი სიტყვებით დაწერეთ, რა გჭირდებათ.
menu-book = ვიზიტის დაჯავშნა
    .keywords = დაჯავშნა, დაჯავშნა მინდა, ჩაწერა, ჩაწერა მინდა, ჩამწერეთ, ვიზიტზე ჩაწერა, ვიზიტი მინდა, ვიზიტის ჩანიშვნა, ჯავშანი, dajavshna, vizitis dajavshna, chawera, chamweret, vizitze chawera, viziti minda, javshani
menu-visits = ჩემი ვიზიტები
menu-offer = რა დახმარებაა?
menu-offices = ოფისები
menu-employers = დამსაქმებლებს
menu-institutions = დაწესებულებებს
menu-residence = ბინადრობა, ვიზა
menu-settings = პარამეტრები
menu-help = როგორ გამოვიყენო
menu-desk = კონსულტანტების პანელი
