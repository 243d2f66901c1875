### Reminders through a messenger.
messenger-check = Telegram-ს შეუძლია ვიზიტები შეგახსენოთ. მოგცემთ ბმულს, რომელიც Telegram-ს გახსნის და თქვენს ვიზიტებს იქ გადაიტანს. თუ წვდომის კოდი გაქვთ, ის აღარ იმუშავებს.
messenger-yes = მომეცით ბმული
    .keywords = დიახ, კი, ჰო, კარგი, ოკ, ok, diax, diakh, ki, ho, kargi, ბმული, ლინკი
# $link (String) - a web address
messenger-link = გახსენით ეს ბმული ტელეფონზე: { $link }
