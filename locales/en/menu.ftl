### The menu.

# $centre (String) - the centre's name
menu-hello = Hello! I am the automatic assistant of { $centre }. I can tell you what help there is, and book a visit for you.
menu-how = Press a button, or write what you need in your own words.
menu-book = Book a visit
    .keywords = appointment, book an appointment, book, sign up, reservation
menu-visits = My visits
menu-offer = What help is there?
menu-offices = Offices
menu-employers = For employers
menu-institutions = For institutions
menu-residence = Residence permits
menu-settings = Settings
menu-help = Help
menu-desk = Consultants' desk
