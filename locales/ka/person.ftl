### Talking to a person: the questions before the first words.

person-subject = ადამიანთან საუბარი
    .keywords = ადამიანი, კონსულტანტი, ოპერატორი, თანამშრომელი, ცოცხალი ადამიანი, ადამიანთან დალაპარაკება, საუბარი მინდა, დალაპარაკება მინდა, კონსულტანტთან საუბარი, adamiani, konsultanti, operatori, tanamshromeli, cocxali adamiani, adamiantan saubari, konsultanttan saubari
person-nobody = ამჟამად ამ ჩატში არავინ პასუხობს. აი, ოფისები: შეგიძლიათ დარეკოთ, მისწეროთ ან მიხვიდეთ.
person-about = აქ ცენტრის თანამშრომელი გიპასუხებთ. რას ეხება თქვენი საკითხი?
person-visit = დაჯავშნილი ვიზიტი
person-work = სამუშაო
person-documents = საბუთები და თარგმანი
person-law = კანონი, გადასახადი, ბიზნესი
person-wellbeing = განწყობა, ოჯახი, კონფლიქტი
person-courses = კურსები და შეხვედრები
person-employer = დამსაქმებელი ვარ
person-other = სხვა რამ
person-office = მნიშვნელობა აქვს, რომელი ოფისი გიპასუხებთ?
person-any-office = მნიშვნელობა არ აქვს
# $language (String) - a language
person-not-spoken = გულახდილად გეტყვით: ამ ენაზე ჩვენთან არავინ საუბრობს: { $language }. შევეცდებით, ერთმანეთს მთარგმნელი პროგრამითა და მარტივი სიტყვებით გავუგოთ. პასუხს შეიძლება მეტი დრო დასჭირდეს და შეცდომებიც მოხდეს.
person-reads = კიდევ რომელ ენაზე კითხულობთ?
person-reads-more = კიდევ რომელიმე ენა?
person-none = არც ერთზე
person-enough = სულ ეს არის
person-too-many = დღეს უკვე რამდენიმე საუბარი დაიწყეთ. დარეკეთ ოფისში, მიბრძანდით ან ხვალ მოგვწერეთ.
# $code (String) - a return code
person-code = თუ ეს გვერდი დაიხურება, საუბარს ამ წვდომის კოდით იპოვით: { $code }. გთხოვთ, ჩაიწეროთ. კოდის შესაყვანად გახსენით „პარამეტრები“.
