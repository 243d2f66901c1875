### What is on.

events-title = ვორქშოფები და შეხვედრები
    .keywords = ღონისძიებები, ღონისძიება, რა იგეგმება, კურსები, ტრენინგები, კურსების თარიღები, ღონისძიებების კალენდარი, ghonisdziebebi, gonisdziebebi, ghonisdzieba, kursebi, treningebi
# $count (Number) - how many events
events-count = { $count ->
    [one] { $count } ღონისძიება. დააჭირეთ, რომ მეტი გაიგოთ და ჩაეწეროთ.
   *[other] { $count } ღონისძიება. დააჭირეთ ერთ-ერთს, რომ მეტი გაიგოთ და ჩაეწეროთ.
}
# $day (String) - a short date, $title (String)
events-one = { $day }: { $title }
# $count (Number) - how many times a course meets
events-sessions = { $count ->
    [one] { $count } შეხვედრა
   *[other] { $count } შეხვედრა
}
# $kind (String) - "Workshop" and the like, $where (String) - a town, or "Online"
events-where = { $kind }, { $where }
events-room = თავისუფალი ადგილებია
events-full = ადგილები არ არის, შეგიძლიათ რიგში ჩადგეთ
events-joined = ჩაწერილი ხართ
events-waiting = რიგში ხართ
events-offered = ადგილი თქვენთვის ინახება
# $what (String) - a town, or "Online", or "everywhere"
events-by-office = სად: { $what }
# $what (String) - a kind or a subject, or "everything"
events-by-topic = რა: { $what }
# $what (String) - a language, or "any language"
events-by-language = ენა: { $what }
# $what (String) - "this week" and the like
events-by-week = როდის: { $what }
events-any-office = ყველგან
events-any-topic = ყველაფერი
events-any-language = ნებისმიერი
events-any-time = ნებისმიერ დროს
events-this-week = ამ კვირაში
events-later = მომავალი კვირიდან
# $what (String) - a town, a subject, a language, a time; $count (Number) - how many events
events-choice = { $what } ({ $count })
events-which-office = სად?
events-which-topic = რა გაინტერესებთ?
events-which-language = რომელ ენაზე უნდა იყოს?
events-which-week = როდის?
events-none = ამჟამად ვორქშოფები, შეხვედრები ან კურსები დაგეგმილი არ არის. როგორც კი თარიღი გახდება ცნობილი, აქ ნახავთ.
events-none-fit = თქვენს არჩევანს არაფერი ერგება. დააჭირეთ იმას, რისი შეცვლაც შეიძლება:
# $count (Number) - how many events
events-all = ყველაფრის ჩვენება ({ $count })
