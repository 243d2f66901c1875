### What the conversations of coordinators share.


coordinating-monday = ორშაბათი
coordinating-tuesday = სამშაბათი
coordinating-wednesday = ოთხშაბათი
coordinating-thursday = ხუთშაბათი
coordinating-friday = პარასკევი
coordinating-saturday = შაბათი
coordinating-sunday = კვირა
coordinating-workdays = ორშაბათიდან პარასკევამდე
# $day (String) - a day of the week, $hours (String) - such as "08:00–12:30, 13:00–16:00"
coordinating-day = { $day }: { $hours }
# $day (String) - a day of the week
coordinating-day-closed = { $day }: –
# $first (String), $other (String) - two things, or several and one
coordinating-list = { $first }, { $other }
coordinating-everywhere = ყველა ოფისი
coordinating-enough = სულ ეს არის
coordinating-every = ყველას მონიშვნა
# $what (String) - something that is chosen
coordinating-chosen = ✓ { $what }

coordinating-which-day = რომელი დღის შეცვლა გსურთ?
# $day (String) - a day of the week, or all working days
coordinating-when = { $day }: რომელი საათიდან რომელ საათამდე? შესვენებები გამოტოვეთ, მაგალითად: 8:00-12:30, 13:00-16:00
coordinating-closed = ამ დღეს დაკეტილია
coordinating-when-unclear = საათები ვერ გავიგე. დაწერეთ ასე: 8:00-12:30, 13:00-16:00
coordinating-date-unclear = თარიღი ვერ გავიგე. დაწერეთ ასე: 24.12.2026
# $day (String) - a date in words
coordinating-date-before = ყველაზე ადრეული დღე: { $day }.

coordinating-fits = ყველა დაჯავშნილი ვიზიტი კვლავ ერგება განრიგს.
# $count (Number) - how many visits
coordinating-strands = { $count ->
    [one] { $count } დაჯავშნილი ვიზიტი განრიგს აღარ მოერგება. ის უცვლელი რჩება, სანამ ადამიანი არ გადაწყვეტს:
   *[other] { $count } დაჯავშნილი ვიზიტი განრიგს აღარ მოერგება. ისინი უცვლელი რჩება, სანამ ადამიანები არ გადაწყვეტენ:
}
# $when (String) - date and time, $office (String) - a town, $ref (String) - the visit's reference
coordinating-visit = { $when }, { $office }, { $ref }
coordinating-check = ყველაფერი სწორია?
coordinating-save = შენახვა
