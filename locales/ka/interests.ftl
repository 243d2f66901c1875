### What somebody wants to hear about.

interests-title = სიახლეები და განცხადებები
    .keywords = სიახლეები, სიახლე, განცხადებები, გამოწერა, siaxleebi, siakhleebi, ganckhadebebi, gancxadebebi, gamowera
interests-none = ახლა განცხადებებს არ იღებთ. თუ თანხმობას მოგვცემთ, მოგწერთ ვორქშოფებზე, შეხვედრებზე, კურსებსა და ცენტრის სხვა სიახლეებზე. თემებს თქვენ ირჩევთ.
interests-agree = შეგვიძლია, აქ მოგწეროთ ამის შესახებ? თანხმობის გამოხმობა ნებისმიერ დროს შეგიძლიათ, ერთი დაჭერით. შეტყობინებები დაჯავშნილ ვიზიტებსა და იმ ღონისძიებებზე, სადაც ჩაწერილი ხართ, ამის გარეშეც მოდის. თუ 16 წლის ჯერ არ ხართ, გთხოვთ, თანხმობა არ მოგვცეთ: ყველანაირ დახმარებას ისედაც მიიღებთ.
interests-yes = დიახ, მინდა სიახლეები
interests-cannot-write = როცა ეს გვერდი დახურულია, აქ ვერ მოგწერთ, ამიტომ ამ გვერდზე განცხადებები არ არის. ჩატის აპში ისინი თავისით მოდის.
# Whoever says that they are under 16, addressed as children are.
interests-young = 16 წლის ჯერ არ ხარ, განცხადებებს კი მხოლოდ უფროსებს ვუგზავნით. ყველანაირ დახმარებასა და ყველა შეხსენებას მათ გარეშეც იღებ.
# $topics (String) - topics with commas
interests-topics = თემები: { $topics }
# $towns (String) - towns with commas
interests-towns = სად: { $towns }
# $often (String) - how often
interests-often = რამდენად ხშირად: { $often }
# $audience (String) - who somebody is
interests-audience = ვისთვის: { $audience }
interests-all-topics = ყველაფერი
interests-all-towns = ყველა ქალაქი და ონლაინ
interests-online = ონლაინ
interests-each = როცა სიახლეა
interests-weekly = მაქსიმუმ კვირაში ერთხელ
interests-migrant = უცხოელები, რომლებიც აქ ცხოვრობენ
interests-employer = დამსაქმებლები
interests-institution = დაწესებულებები და ორგანიზაციები
interests-change-topics = თემების შეცვლა
interests-change-towns = ქალაქების შეცვლა
interests-change-often = სიხშირის შეცვლა
interests-change-audience = შეცვლა: ვინ ვარ
interests-stop = განცხადებები აღარ მინდა
