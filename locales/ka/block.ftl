### Blocking time.

block-whose = ვისი დრო დავბლოკოთ?
block-day = რომელ დღეს?
# $day (String) - a date in words
block-start = { $day }: რომელი საათიდან?
block-all-day = მთელი დღე
block-last = რომელი დღის ჩათვლით? ის დღეც დაიბლოკება.
block-end = რომელ საათამდე?
# $start (String), $end (String) - dates and times, $count (Number) - visits that stand there
block-check =
    დავბლოკოთ ეს დრო?

    დასაწყისი: { $start }
    დასასრული: { $end }
    ვიზიტები ამ დროს: { $count }

    ვიზიტები უცვლელი რჩება, სანამ ადამიანები თავად არ გადაწყვეტენ.
block-yes = დიახ, დაბლოკვა
    .keywords = დიახ, კი, ოკ, ok, diax, ki, დაბლოკვა, დაბლოკეთ
block-done = დრო დაბლოკილია.
