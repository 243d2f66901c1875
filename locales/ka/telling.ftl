### What people are told of what others have done.

telling-taken = თქვენს საკითხზე უკვე ცენტრის თანამშრომელი მუშაობს და აქ გიპასუხებთ.
telling-another = თქვენს საკითხზე ახლა ცენტრის სხვა თანამშრომელი მუშაობს და აქ გიპასუხებთ.
telling-begun = ცენტრის თანამშრომელი ვიზიტის შესახებ გწერთ. შეგიძლიათ პირდაპირ აქ უპასუხოთ.
telling-case = საუბარი
telling-closed = ცენტრის თანამშრომელმა ეს საუბარი დახურა.
telling-closed-idle = რამდენიმე დღეა აქ არავის დაუწერია, ამიტომ ეს საუბარი დაიხურა. თუ დახმარება კიდევ გჭირდებათ, საუბარს ერთი დაჭერით ისევ გახსნით.
telling-closed-old = ამ საუბარში დიდი ხანია არავის დაუწერია. ის დახურულია, დაწერილსა და გამოგზავნილს კი ვშლით. თუ დახმარება კიდევ გჭირდებათ, გთხოვთ, ახალი საუბარი დაიწყოთ.
telling-rate = როგორ დაგეხმარეთ? ერთი დაჭერაც საკმარისია, პასუხი სავალდებულო არ არის.
# $count (Number) - 1 to 5
telling-stars = { $count ->
    [one] { $count } ვარსკვლავი
   *[other] { $count } ვარსკვლავი
}
telling-write-again = თავიდან მიწერა
# $when (String) - date and time
telling-visit-booked = ოფისმა ვიზიტი დაგიჯავშნათ: { $when }.
# $when (String) - date and time
telling-visit-moved = თქვენი თხოვნით ოფისმა ვიზიტი გადაიტანა: { $when }.
# $when (String) - date and time
telling-visit-cancelled = თქვენი თხოვნით ოფისმა ვიზიტი გააუქმა: { $when }.
# $when (String) - date and time
telling-visit-missed = გელოდებოდით: { $when }. იმედია, კარგად ხართ. თუ ვიზიტი კიდევ გჭირდებათ, შეგიძლიათ სხვა დრო დაჯავშნოთ.
# $when (String) - date and time
telling-visit-stands = კარგი ამბავი: თქვენი ვიზიტი მაინც გაიმართება, როგორც იგეგმებოდა: { $when }.
# $when (String) - date and time, $office (String) - a town
telling-cannot-be = ვწუხვართ: თქვენი ვიზიტი ისე ვერ გაიმართება, როგორც იგეგმებოდა. ვიზიტი: { $when } ({ $office }). თქვენი გადაწყვეტილების გარეშე არაფერი შეიცვლება.
telling-same-time = იმავე დროს ჩვენი გუნდის სხვა წევრს შეუძლია თქვენი მიღება.
telling-other-time = გთხოვთ, აირჩიოთ სხვა დრო ან გააუქმოთ ვიზიტი.
telling-keep-time = დარჩეს ეს დრო
# How files are called that a person from the centre sends, before the ending: “document.pdf”.
telling-file-document = საბუთი
telling-file-photo = ფოტო
telling-file-voice = ჩანაწერი
telling-file-video = ვიდეო
# $when (String) - date and time of the visit
telling-sooner-over = უფრო ადრეული დრო თქვენთვის აღარ ინახება. თქვენი ვიზიტი უცვლელია: { $when }. კვლავ რიგში ხართ.
# Of a visit that nobody who looks at the phone may learn more of. $when (String) - date and time
telling-cannot-be-plain = ვწუხვართ: თქვენი ვიზიტი ისე ვერ გაიმართება, როგორც იგეგმებოდა. ვიზიტი: { $when }. თქვენი გადაწყვეტილების გარეშე არაფერი შეიცვლება.
# $when (String) - date and time
telling-sooner-plain = უფრო ადრეული დრო გათავისუფლდა: { $when }. ის თქვენთვის ინახება.
