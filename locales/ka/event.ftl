### One event: a workshop, a meeting, a webinar or a course.

event-not-found = ამ ღონისძიებას ვერ ვპოულობ. აი, რა არის დაგეგმილი.
event-cancelled = ეს ღონისძიება გაუქმებულია.
event-over = ეს ღონისძიება უკვე დასრულდა.
# $kind (String) - "Workshop" and the like, $topic (String)
event-kind = { $kind }. თემა: { $topic }
# $level (String) - such as "A2"
event-level = დონე: { $level }
# $level (String) - "A0"
event-level-beginners = დონე: { $level }, დამწყებთათვის
# $when (String) - date and time, from and to
event-when = როდის: { $when }
# $count (Number) - how many times a course meets; the times stand below
event-sessions = { $count ->
    [one] { $count } შეხვედრა:
   *[other] { $count } შეხვედრა, ეწერებით ყველაზე ერთად:
}
# $where (String) - a town and an address, or "Online"
event-where = სად: { $where }
# $languages (String) - names of languages, with commas
event-languages = ენები: { $languages }
# $count (Number) - free places
event-places = { $count ->
    [one] თავისუფალია { $count } ადგილი
   *[other] თავისუფალია { $count } ადგილი
}
event-full = ყველა ადგილი დაკავებულია. შეგიძლიათ რიგში ჩადგეთ: როცა ადგილი გათავისუფლდება, მოგწერთ.
# $count (Number) - how many are in line
event-full-line = { $count ->
    [one] ყველა ადგილი დაკავებულია, რიგში { $count } ადამიანია. როცა ადგილი თავისუფლდება, ხალხს რიგის მიხედვით ვეკითხებით.
   *[other] ყველა ადგილი დაკავებულია, რიგში { $count } ადამიანია. როცა ადგილი თავისუფლდება, ხალხს რიგის მიხედვით ვეკითხებით.
}
# $count (Number) - how many people one may bring along
event-may-bring = { $count ->
    [one] შეგიძლიათ თან მოიყვანოთ { $count } ადამიანი, მაგალითად ბავშვი.
   *[other] შეგიძლიათ თან მოიყვანოთ მაქსიმუმ { $count } ადამიანი, ბავშვებიც.
}
# $when (String) - date and time
event-closes = ჩაწერა შეიძლება ამ დრომდე: { $when }.
event-closed = ჩაწერა აღარ შეიძლება.
# $ticket (String) - a short code
event-joined = ჩაწერილი ხართ. თქვენი ბილეთი: { $ticket }
# $count (Number) - how many people come along
event-companions = { $count ->
    [one] თქვენთან ერთად მოვა { $count } ადამიანი.
   *[other] თქვენთან ერთად მოვა { $count } ადამიანი.
}
event-link-here = ქვემოთ მოცემული ღილაკი შეხვედრაზე გადაგიყვანთ. გთხოვთ, ბმული სხვას ნუ გადასცემთ.
event-no-reminders = შესაძლოა, ამ ჩატმა შეხსენება ვერ შეძლოს. შეინახეთ ღონისძიება თქვენს კალენდარში: ის შეგახსენებთ.
event-come-back = დახურული გვერდი ვერ გიმახსოვრებთ და ვერ შეგახსენებთ. შეინახეთ ღონისძიება თქვენს კალენდარში და მიიღეთ წვდომის კოდი: მისი დახმარებით თქვენს ადგილს დაუბრუნდებით.
# $ahead (Number) - how many people are before them in line
event-waiting = { $ahead ->
    [0] რიგში პირველი ხართ. როცა ადგილი გათავისუფლდება, ცოტა ხნით შეგინახავთ და გკითხავთ, მოხვალთ თუ არა.
    [one] რიგში ხართ. თქვენ წინ: { $ahead } ადამიანი. როცა თქვენი ჯერი მოვა, ადგილს ცოტა ხნით შეგინახავთ და გკითხავთ, მოხვალთ თუ არა.
   *[other] რიგში ხართ. თქვენ წინ: { $ahead } ადამიანი. როცა თქვენი ჯერი მოვა, ადგილს ცოტა ხნით შეგინახავთ და გკითხავთ, მოხვალთ თუ არა.
}
# $count (Number) - how many places they need, more than one
event-needs = { $count ->
    [one] გჭირდებათ { $count } ადგილი.
   *[other] ერთდროულად გჭირდებათ { $count } ადგილი. თუ ნაკლები გათავისუფლდება, ისინი შეიძლება თქვენ შემდეგ მდგომებმა მიიღონ, ვისაც იმდენიც ეყოფა. თქვენი ადგილი რიგში არ იკარგება. შეგიძლიათ ნაკლები ხალხითაც მოხვიდეთ.
}
event-line-here = ეს გვერდი ვერ გაცნობებთ, როცა ადგილი გათავისუფლდება. მიიღეთ წვდომის კოდი და მოგვიანებით შემოიხედეთ.
# $until (String) - date and time
event-offered = ადგილი გათავისუფლდა. ის თქვენთვის ინახება ამ დრომდე: { $until }.
event-missed = ადგილი თქვენთვის ინახებოდა, მაგრამ პასუხი დროულად არ მოვიდა. შეგიძლიათ ისევ ჩადგეთ რიგის ბოლოში.
event-join = ჩაწერა
event-line-up = რიგში ჩადგომა
event-leave-line = რიგიდან გასვლა
event-take = ვიღებ ადგილს
event-decline = არ მჭირდება
event-leave = ვერ მივიღებ მონაწილეობას
event-bring-others = ადამიანების რაოდენობა
event-ticket = ჩემი ბილეთი
event-open-link = შეხვედრის გახსნა
event-map = ოფისის რუკა
event-others = კიდევ რა არის დაგეგმილი
# The name of the calendar entry where nothing may be told of the event.
event-calendar-title = შეხვედრა
# $ticket (String) - a short code
event-calendar-notes = ბილეთი: { $ticket }
