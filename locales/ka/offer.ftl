### What the centre offers: groups, services and what each of them is. The ids are named in the catalogue.

offer-for-migrants = ვეხმარებით უცხოელებს, რომლებიც მალოპოლსკაში ცხოვრობენ ან მუშაობენ. აირჩიეთ თემა, რომ მეტი წაიკითხოთ და ვიზიტი დაჯავშნოთ.
offer-for-employers = მხარს ვუჭერთ დამსაქმებლებს, რომლებიც უცხოელებს ასაქმებენ ან ამას აპირებენ. აირჩიეთ თემა, რომ მეტი წაიკითხოთ და ჩვენს კონსულტანტთან საუბარი დაჯავშნოთ.
offer-for-institutions = დაწესებულებებისა და ორგანიზაციებისთვის, რომლებიც უცხოელებისთვის მუშაობენ, და ყველასთვის, ვისაც სხვა კულტურების გაცნობა სურს.

## Groups

offer-group-guidance = სამუშაო და ყოველდღიურობა
offer-group-specialists = სპეციალისტების რჩევა და დახმარება
offer-group-courses = კურსები
offer-group-meetings = ვორქშოფები და შეხვედრები
offer-group-documents = საბუთები და დიპლომები
offer-group-extras = ოფისში
offer-group-employer-support = დახმარება თქვენს კომპანიას
offer-group-employer-training = ტრენინგები და შეხვედრები
offer-group-partnership = მალოპოლსკის პარტნიორობა
offer-group-awareness = კულტურების გაცნობა

## For migrants

offer-career = კარიერის კონსულტანტი
    .keywords = სამუშაო, სამსახური, მუშაობა მინდა, ვეძებ სამუშაოს, სამუშაოს ვეძებ, სამუშაოს პოვნა, სამსახურის შეცვლა, ვაკანსია, ვაკანსიები, დასაქმება, კარიერა, რეზიუმე, სივი, გასაუბრება, samushao, samsaxuri, samsakhuri, vedzeb samushaos, samushaos vedzeb, mushaoba minda, vakansia, vakansiebi, dasaqmeba, kariera, reziume, gasaubreba
offer-career-about = კარიერის კონსულტანტი გესაუბრებათ იმაზე, რა შეგიძლიათ და რა გსურთ: სამუშაოს პოვნა ან შეცვლა, CV, გასაუბრება, კურსები, რომლებიც დაგეხმარებათ.
offer-assistant = ინტერკულტურული ასისტენტი
    .keywords = ასისტენტი, კულტურათაშორისი ასისტენტი, ანკეტა, ბლანკი, ფორმის შევსება, განაცხადი, განაცხადის შევსება, წერილი მივიღე, უჟონდი, სკოლა, საბავშვო ბაღი, ბაღი, ექიმი, პესელი, ყოველდღიური საკითხები, asistenti, anketa, blanki, formis shevseba, ganacxadi, ganackhadi, skola, baghi, bagi, eqimi, ekimi, peseli
offer-assistant-about = ინტერკულტურული ასისტენტი პოლონეთში ყოველდღიურ ცხოვრებაში გეხმარებათ: გიხსნით, როგორ მუშაობს უწყებები, სკოლები და მედიცინა, გეხმარებათ წერილის გაგებაში, ფორმის შევსებასა და უწყებებთან საუბარში.
offer-legal = იურიდიული კონსულტაცია
    .keywords = იურისტი, ადვოკატი, იურიდიული დახმარება, ჩემი უფლებები, უფლებები, კანონი, ხელშეკრულება, კონტრაქტი, ხელფასს არ მიხდიან, სამსახურიდან გამომიშვეს, გამათავისუფლეს, სასამართლო, განქორწინება, გაყრა, iuristi, advokati, iuridiuli daxmareba, kanoni, xelshekruleba, khelshekruleba, kontraqti, xelfass ar mixdian, sasamartlo, ganqorwineba
offer-legal-about = იურისტი გიხსნით თქვენს უფლებებსა და მოვალეობებს: სამსახურში, ბინასთან დაკავშირებით, უწყებებში, ოჯახში. საუბარს სხვა არ ესწრება.
offer-tax = საგადასახადო კონსულტაცია
    .keywords = გადასახადი, გადასახადები, საგადასახადო, დეკლარაცია, საგადასახადო დეკლარაცია, პიტი, გადასახადის დაბრუნება, gadasaxadi, gadasakhadi, gadasaxadebi, deklaracia, gadasaxadis dabruneba
offer-tax-about = კონსულტანტი გიხსნით გადასახადებს პოლონეთში: წლიური დეკლარაცია, გადასახადი ხელფასზე ან საკუთარ ბიზნესზე.
offer-business = ბიზნესკონსულტაცია
    .keywords = ბიზნესი, საკუთარი ბიზნესი, ბიზნესის დაწყება, ბიზნესის წამოწყება, კომპანიის გახსნა, ფირმა, ფირმის გახსნა, მეწარმე, ინდმეწარმე, თვითდასაქმება, biznesi, biznesis dawyeba, pirmis gaxsna, firmis gaxsna, mewarme, indmewarme
offer-business-about = კონსულტანტი გეხმარებათ, დაიწყოთ და მართოთ საკუთარი ბიზნესი პოლონეთში.
offer-psychological = ფსიქოლოგიური დახმარება
    .keywords = ფსიქოლოგი, ფსიქოლოგის დახმარება, სტრესი, შფოთვა, შიში, მეშინია, სევდა, მარტოობა, დეპრესია, პანიკა, ნერვიულობა, ძალიან მიჭირს, მძიმედ ვარ, fsiqologi, psiqologi, psikologi, fsikologi, stresi, depresia, shishi, meshinia, panika, martooba
offer-psychological-about = ფსიქოლოგი გისმენთ და გეხმარებათ მძიმე პერიოდის გადატანაში: სტრესი, მარტოობა, დანაკარგი, ოჯახზე დარდი. საუბარს სხვა არ ესწრება.
offer-mediation = მედიაცია
    .keywords = მედიატორი, კონფლიქტი, ჩხუბი, ვიჩხუბეთ, დავა, კამათი, უთანხმოება, შერიგება, შუამავალი, mediacia, mediatori, konfliqti, chxubi, chkhubi, kamati, sherigeba
offer-mediation-about = მედიატორი კონფლიქტის ორივე მხარეს ერთად ესაუბრება, მაგალითად თქვენ და დამსაქმებელს, მეზობელს ან ოჯახის წევრს, და გამოსავლის ერთად პოვნაში გეხმარებათ.
offer-polish-course = პოლონურის კურსები
    .keywords = პოლონური, პოლონური ენა, პოლონურის კურსი, პოლონური ენის კურსი, პოლონურის სწავლა, ვისწავლო პოლონური, პოლონურის გაკვეთილები, ენის კურსი, ენის კურსები, polonuri, polonuri ena, polonuris kursi, polonuris kursebi, polonuris swavla, enis kursi, enis kursebi
offer-polish-course-about = პოლონურს ჯგუფში სწავლობთ. თუ არც ერთი თარიღი არ გაწყობთ, იკითხეთ ოფისში.
offer-vocational-course = პროფესიული კურსები
    .keywords = პროფესიული კურსი, პროფესია, ახალი პროფესია, პროფესიის სწავლა, ხელობა, ხელობის სწავლა, კვალიფიკაცია, გადამზადება, profesia, profesiuli kursi, profesiuli kursebi, xeloba, kheloba, kvalifikacia, gadamzadeba
offer-vocational-course-about = სწავლობთ ხელობას ან იღებთ ახალ კვალიფიკაციას. არჩევაში კარიერის კონსულტანტი დაგეხმარებათ. თუ არც ერთი თარიღი არ გაწყობთ, იკითხეთ ოფისში.
offer-workshops = ვორქშოფები
    .keywords = ვორქშოფი, ვორქშოპი, ვორქშოპები, ვორკშოპი, მეცადინეობა, პრაქტიკული მეცადინეობა, ვარშტატი, vorqshofi, vorqshopi, vorkshopi, vorqshofebi, mecadineoba
offer-workshops-about = შეხვედრები პატარა ჯგუფში (პოლონურად warsztaty), სადაც პოლონეთში საცხოვრებლად და სამუშაოდ სასარგებლო რამეს სწავლობთ.
offer-information-meetings = საინფორმაციო შეხვედრები
    .keywords = შეხვედრა, შეხვედრები, საინფორმაციო შეხვედრა, ლექცია, პრეზენტაცია, shexvedra, shekhvedra, shexvedrebi, sainformacio shexvedra, leqcia, prezentacia
offer-information-meetings-about = მოკლე შეხვედრები ერთ თემაზე. თქვენი კითხვებისთვისაც იქნება დრო.
offer-translation = საბუთების თარგმნა
    .keywords = თარგმანი, თარგმნა, მთარგმნელი, თარჯიმანი, საბუთის თარგმნა, დოკუმენტის თარგმნა, ნაფიცი მთარგმნელი, ნოტარიული თარგმანი, targmani, targmna, mtargmneli, tarjimani, sabutis targmna, sabutebis targmna
offer-translation-about = გეხმარებით იმ საბუთების თარგმნაში, რომლებიც სამსახურში, სკოლაში ან უწყებებში გჭირდებათ. აქ ნუ გამოაგზავნით: ვიზიტზე მოიტანეთ.
offer-nostrification = დიპლომის აღიარება
    .keywords = დიპლომი, დიპლომები, ნოსტრიფიკაცია, დიპლომის ნოსტრიფიკაცია, დიპლომის დადასტურება, ატესტატი, ატესტატის აღიარება, განათლების აღიარება, diplomi, nostrifikacia, diplomis agiareba, diplomis aghiareba, atestati
offer-nostrification-about = გეხმარებით, რომ თქვენი დიპლომი ან სკოლის ატესტატი პოლონეთში აღიარონ (nostryfikacja): რომელი უწყება წყვეტს, რა არის საჭირო, როგორ შეიტანოთ განაცხადი.
offer-computer = კომპიუტერი და პრინტერი
    .keywords = კომპიუტერი, პრინტერი, ამობეჭდვა, დაბეჭდვა, ამოვბეჭდო, სკანერი, დასკანერება, ქსეროქსი, ასლის გადაღება, ინტერნეტი, kompiuteri, printeri, amobechdva, dabechdva, skaneri, qseroqsi, interneti
offer-computer-about = ოფისში შეგიძლიათ კომპიუტერით და პრინტერით ისარგებლოთ, მაგალითად განაცხადისთვის ან CV-სთვის.
offer-childcare = ბავშვის მიხედვა ვიზიტის დროს
    .keywords = ბავშვი, ბავშვები, ბავშვის მიხედვა, ბავშვთან ერთად მოვალ, ბავშვს ვერ ვტოვებ, ვის დავუტოვო ბავშვი, bavshvi, bavsvi, bavshvebi, bavshvis mixedva
offer-childcare-about = სანამ ვიზიტზე ხართ, თქვენს ბავშვს მიხედავენ. ამას ვიზიტის დაჯავშნისას გკითხავთ.
offer-dependant-care = ზრდასრულის მიხედვა
    .keywords = მოხუცი, მოხუცის მიხედვა, ზრდასრული, ავადმყოფის მიხედვა, შშმ პირი, შეზღუდული შესაძლებლობა, ბებია, ბაბუა, moxuci, mokhuci, moxucis mixedva, bebia, babua
offer-dependant-care-about = სანამ ვიზიტზე ხართ, მიხედავენ ადამიანს, რომელსაც ყოველდღიურ ცხოვრებაში დახმარება სჭირდება. ამას ვიზიტის დაჯავშნისას გკითხავთ.

## For employers

offer-onboarding-translation = ახალი თანამშრომლის საბუთების თარგმნა
    .keywords = ონბორდინგი, თანამშრომლის საბუთები, თანამშრომლების საბუთები, საბუთები თანამშრომლებისთვის, თარგმანი თანამშრომლებისთვის, onbordingi
offer-onboarding-translation-about = გეხმარებით იმ საბუთების თარგმნაში, რომლებსაც ახალი უცხოელი თანამშრომელი მუშაობის დაწყებისას იღებს.
offer-substitute-refund = შემცვლელის ხარჯების ანაზღაურება
    .keywords = შემცვლელი, თანამშრომლის შემცვლელი, ანაზღაურება, ხარჯების ანაზღაურება, თანხის დაბრუნება, shemcvleli, anazghaureba, anazgaureba
offer-substitute-refund-about = შემცვლელის ხარჯების ანაზღაურება, სანამ თქვენი თანამშრომელი პოლონურს სწავლობს. პირობებს ჩვენი კონსულტანტი გიხსნით.
offer-employment-subsidy = უცხოელის დასაქმების დაფინანსება
    .keywords = დაფინანსება, თანადაფინანსება, სუბსიდია, უცხოელის დასაქმება, უცხოელის აყვანა, dafinanseba, tanadafinanseba, subsidia
offer-employment-subsidy-about = უცხოელის დასაქმების ხარჯების თანადაფინანსება. პირობებს ჩვენი კონსულტანტი გიხსნით.
offer-mentor-allowance = დანამატი მენტორისთვის
    .keywords = მენტორი, მენტორობა, მენტორის დანამატი, დანამატი, mentori, danamati
offer-mentor-allowance-about = დანამატი თანამშრომლისთვის, რომელიც ახალი უცხოელი კოლეგის მენტორია. პირობებს ჩვენი კონსულტანტი გიხსნით.
offer-multicultural-training = ტრენინგი: მულტიკულტურულობა
    .keywords = მულტიკულტურულობა, მრავალკულტურულობა, მულტიკულტურა, სხვადასხვა კულტურა, multikulturuloba
offer-multicultural-training-about = ტრენინგი თქვენი გუნდისთვის: როგორ ვიმუშაოთ სხვადასხვა კულტურის ადამიანებთან.
offer-communication-training = ტრენინგი: ინტერკულტურული კომუნიკაცია
    .keywords = ინტერკულტურული კომუნიკაცია, კულტურათაშორისი კომუნიკაცია, კომუნიკაცია, კომუნიკაციის ტრენინგი, komunikacia
offer-communication-training-about = ტრენინგი თქვენი გუნდისთვის: როგორ გავუგოთ ერთმანეთს სხვადასხვა ენისა და კულტურის მიუხედავად.
offer-diverse-team-training = ტრენინგი: მრავალფეროვანი გუნდი
    .keywords = მრავალფეროვანი გუნდი, საერთაშორისო გუნდი, გუნდის მართვა, მენეჯმენტი, ტრენინგი ხელმძღვანელებისთვის, gundis martva, menejmenti
offer-diverse-team-training-about = ტრენინგი ხელმძღვანელებისთვის, რომელთა გუნდებში სხვადასხვა ქვეყნის ხალხი მუშაობს.
offer-employer-meetings = ლეგალური ცხოვრება და მუშაობა
    .keywords = ვებინარი, ვებინარები, ვებინარი დამსაქმებლებისთვის, ლეგალური მუშაობა, ლეგალური დასაქმება, ლეგალური ყოფნა, vebinari, vebinarebi, legaluri mushaoba
offer-employer-meetings-about = საინფორმაციო შეხვედრები და ვებინარები უცხოელების ლეგალურ ცხოვრებასა და მუშაობაზე. თარიღები იკითხეთ ოფისში.

## For institutions

offer-partnership = რა არის პარტნიორობა
    .keywords = პარტნიორობა, მალოპოლსკის პარტნიორობა, პარტნიორები, თანამშრომლობა, partnioroba, partniorebi
offer-partnership-about =
    მალოპოლსკის პარტნიორობა ინტეგრაციისა და მულტიკულტურულობისთვის (Małopolskie Partnerstwo na rzecz Integracji i Wielokulturowości) იგეგმება როგორც იმ დაწესებულებების ქსელი, რომლებიც უცხოელებისთვის მუშაობენ. მისი წესდება ჯერ მხოლოდ წინადადებაა.

    რას იღებენ პარტნიორები: კავშირებს დაწესებულებებს შორის, სივრცეს დისკუსიისთვის, ცოდნაზე სწრაფ წვდომას, გავლენას იმაზე, რაც ხდება, მეტ ძალას პროექტებისთვის, სხვა პარტნიორების შესაძლებლობებზე წვდომას, ერთობლივ კვლევებსა და ანალიზს, ინსტრუმენტების ბიბლიოთეკას და დაწესებულების პოპულარიზაციას.
offer-partnership-bodies = როგორ იმუშავებს პარტნიორობა
offer-partnership-bodies-about =
    შემოთავაზებული წესდებით სამი სახის ორგანოა.

    საერთო კრება (Walne Zgromadzenie): ყველა წარმომადგენელი. იკრიბება წელიწადში ერთხელ, განსაზღვრავს მიმართულებას და ნიშნავს საპროგრამო საბჭოს.

    საპროგრამო საბჭო (Rada Programowa): 4-დან 6-მდე ორგანიზაცია, 2 წლით დანიშნული. იკრიბება ნახევარ წელიწადში ერთხელ, ახორციელებს პარტნიორობის მიმართულებებს და მის საქმიანობას ხალხს აცნობს.

    თემატური ჯგუფები (Grupy tematyczne): არჩეული წარმომადგენლები, მუდმივად ან დროებით. ერთ თემაზე მუშაობენ ლიდერის ხელმძღვანელობით.

    სამდივნო კრაკოვის სავოევოდო შრომის სამსახურში (WUP Kraków) აწარმოებს პარტნიორთა სიას და ადმინისტრაციულ საქმეებს.
offer-partnership-join = როგორ შევუერთდეთ
    .keywords = პარტნიორობაში შესვლა, შეერთება, გაწევრიანება, წევრობა, პარტნიორობის დეკლარაცია, gawevrianeba
offer-partnership-join-about =
    შეავსეთ დეკლარაცია (oświadczenie) თქვენი ორგანიზაციის მონაცემებით და იმის აღწერით, რას აკეთებს უცხოელებისთვის, და გამოგზავნეთ აქ: integracja@wup-krakow.pl.

    მიღებაზე საპროგრამო საბჭო წყვეტს. პარტნიორებისგან აქტიურობას მოელიან: შეხვედრებში, ვებინარებსა და კონფერენციებში მონაწილეობას და გამოცდილების გაზიარებას.
offer-partnership-statute = შენიშვნები წესდებაზე
    .keywords = წესდება, პარტნიორობის წესდება, წესდების პროექტი, wesdeba, tsesdeba
offer-partnership-statute-about = წესდება წინადადებაა, რომელსაც პარტნიორები ერთად ათანხმებენ. შენიშვნები, უპირველესად იდეები მუშაობის წესზე, გამოგზავნეთ აქ: integracja@wup-krakow.pl.
offer-partnership-topics = თემის შეთავაზება
offer-partnership-topics-about = პარტნიორები შეხვედრების თემებს გვთავაზობენ. მათ მიხედვით სამდივნო სამუშაო გეგმას ადგენს.
offer-awareness-training = ღია ტრენინგები და ვებინარები
offer-awareness-training-about = ტრენინგები და ვებინარები ინტერკულტურულ კომუნიკაციაზე, ღია ყველა მსურველისთვის.
offer-awareness-media = პუბლიკაციები და რგოლები
offer-awareness-media-about = პუბლიკაციები და რგოლები ადგილობრივ და რეგიონულ მედიაში, რომლებიც მულტიკულტურულობას უჭერს მხარს.
offer-awareness-events = კონფერენციები და რეგიონული ღონისძიებები
offer-awareness-events-about = კონფერენციები და რეგიონული ღონისძიებები უცხოელების ინტეგრაციასა და ინტერკულტურულ კომუნიკაციაზე.
offer-awareness-contests = კონკურსები
    .keywords = კონკურსი, კონკურსში მონაწილეობა, კონკურსი დამსაქმებლებისთვის, კონკურსი ორგანიზაციებისთვის, konkursi, konkursebi
offer-awareness-contests-about = კონკურსები: უცხოელებისთვის ღია თემი (gmina), ინტეგრაციაში აქტიური არასამთავრობო ორგანიზაცია და უცხოელებისადმი კეთილგანწყობილი დამსაქმებელი.

## Topics of events and announcements

offer-topic-work = სამუშაოს ძებნა
offer-topic-polish = პოლონური ენა
offer-topic-vocational = პროფესიები და კვალიფიკაცია
offer-topic-offices = უწყებები და ყოველდღიური საქმეები
offer-topic-family = ბავშვები, სკოლა, ოჯახი
offer-topic-business = ბიზნესის დაწყება
offer-topic-digital = კომპიუტერი და ტელეფონი
offer-topic-culture = კულტურა და ახალი ნაცნობები
offer-topic-employers = დამსაქმებლებისთვის
