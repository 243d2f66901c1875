### What coordinators find.

coordinate-title = კოორდინატორებისთვის
coordinate-about = ცვლილებები მაშინვე და ყველგან მოქმედებს. კონფიგურაციის ფაილი მხოლოდ დასაწყისში, მონაცემთა ბაზის შესავსებად იყო საჭირო.
coordinate-figures = როგორ მიდის საქმე
coordinate-report = ანგარიში ციფრებში
coordinate-hours = ოფისების საათები
coordinate-closures = დაკეტვის დღეები
coordinate-consultants = კონსულტანტები
coordinate-stranded = გადასატანი ვიზიტები
coordinate-roster = გუნდი
coordinate-replies = მზა პასუხები
coordinate-audit = ქმედებების ისტორია
coordinate-news = განცხადებები
