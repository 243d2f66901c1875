### An earlier time for a visit.

# $when (String) - date and time
sooner-about = თქვენი ვიზიტი: { $when }. თუ უფრო ადრეული დრო გათავისუფლდება, მოგწერთ და ცოტა ხნით შეგინახავთ. სანამ არ დათანხმდებით, ვიზიტი უცვლელია.
# $when (String) - date and time
sooner-free-already = უფრო ადრეული დრო ახლაც თავისუფალია: { $when }. შეგიძლიათ ვიზიტი იქ გადაიტანოთ, ლოდინის გარეშე.
sooner-where = სად ვეძებო უფრო ადრეული დრო?
# $office (String) - a town
sooner-here = მხოლოდ: { $office }
sooner-anywhere = ნებისმიერ ოფისში
sooner-done = რიგში ხართ. მოგწერთ, როგორც კი უფრო ადრეული დრო გათავისუფლდება.
sooner-in-line = უფრო ადრეული დროის რიგში ხართ. მოგწერთ, როგორც კი გამოჩნდება.
sooner-stop = აღარ მოძებნოთ
sooner-back = ჩემი ვიზიტი
sooner-cannot-write = როცა ეს გვერდი დახურულია, აქ ვერ მოგწერთ, ამიტომ უფრო ადრეულ დროს ვერ გაცნობებთ. შეგიძლიათ თავად მოძებნოთ.
# $when (String) - date and time, $office (String) - a town
sooner-offered = უფრო ადრეული დრო გათავისუფლდა: { $when }, { $office }. ის თქვენთვის ინახება.
# $until (String) - date and time, $was (String) - the date and time of the visit
sooner-until = გთხოვთ, მიპასუხოთ ამ დრომდე: { $until }. შემდეგ ის სხვას გადაეცემა. სანამ არ დათანხმდებით, თქვენი ვიზიტი ({ $was }) უცვლელია.
sooner-yes = დიახ, ვიღებ
sooner-no = არა, ჩემი დრო მირჩევნია
