### Complaints about how somebody was treated: where they go, past those who answer here.

complaint-title = ჩვენს მოპყრობაში რაღაც ისე არ იყო
# A button
complaint-key = საჩივარი
# Whoever the centre has named stands below
complaint-who = შეგიძლიათ იჩივლოთ. საჩივარს კონსულტანტები არ კითხულობენ. მას იღებს:
complaint-how = თქვენი სიტყვებით თქვით, რა მოხდა, როდის და რომელ ოფისში. მე აქედან არაფერს გადავცემ: არც კონსულტანტებს და არც მათ ჯგუფს.
complaint-stays = დახმარება ამაზე არ არის დამოკიდებული: ვიზიტები, კურსები და საუბრები ისევე რჩება.
complaint-another = შეგიძლიათ სხვა კონსულტანტიც ითხოვოთ: საუბარში ან ოფისში. მიზეზის თქმა საჭირო არ არის.
complaint-not-passed = ეს სიტყვები კონსულტანტისთვის არ გადამიცია.
