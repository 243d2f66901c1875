### What people ask for in their own words, in numbers, for coordinators.

demand-title = საკუთარი სიტყვებით
demand-about = ადამიანები საკუთარი სიტყვებითაც წერენ, რა სჭირდებათ. ამ სიტყვებს არ ვინახავთ, მხოლოდ რიცხვებს: რა და რამდენჯერ იკითხეს.
# $month (String) - a month and its year
demand-month = 📅 { $month }
demand-nothing = საკუთარი სიტყვებით ჯერ არავის დაუწერია.
# $opened (Number), $offered (Number), $taken (Number), $answered (Number) - how often
demand-understood = მაშინვე გაიხსნა: { $opened }. ვკითხეთ, სამიდან რომელი: { $offered }, აქედან აირჩიეს: { $taken }. მოკლე პასუხები: { $answered }. უპასუხოდ დარჩა:
# $what (String) - what became of it, $about (String) - what it seemed to be, $language (String), $office (String) - a town, $count (Number)
demand-line = { $what } ({ $about }), { $language }, { $office }: { $count }
demand-opened = მაშინვე გაიხსნა
demand-offered = ვკითხეთ, სამიდან რომელი
demand-taken = სამიდან აირჩიეს
demand-answered = მოკლე პასუხი
demand-refused = შეთავაზებულიდან არაფერი
demand-elsewhere = ამას ჩვენ არ ვაკეთებთ
demand-unmatched = გაუგებარია
demand-unknown = უცნობია
# $count (Number) - how often
demand-more = და კიდევ: { $count }. ყველაფერი ანგარიშშია.
