### Closing an office for some days.

closing-all = ყველა ოფისი
closing-office = რომელი ოფისი დაიკეტება?
closing-first = რომელია პირველი დღე? მაგალითად: 24.12.2026
closing-one-day = მხოლოდ ეს დღე
# $first (String) - a date in words
closing-last = პირველი დღე: { $first }. რომელია ბოლო დღე?
closing-no-reason = მიზეზის გარეშე
closing-reason = გსურთ მიზეზის მითითება? მას ყველა წაიკითხავს. აირჩიეთ ენა.
# $language (String) - a language
closing-reason-words = დაწერეთ მიზეზი ამ ენაზე: { $language }
# $office (String) - a town or all offices, $first (String), $last (String) - dates in words
closing-check = { $office }: დაიკეტება. პირველი დღე: { $first }. ბოლო დღე: { $last }. სწორია?
# $count (Number) - how many events
closing-events = { $count ->
    [one] ამ დროს იქ { $count } ღონისძიებაა დაგეგმილი. ის უცვლელი რჩება: გთხოვთ, გადაიტანოთ ან გააუქმოთ განყოფილებაში „ღონისძიებები“.
   *[other] ამ დროს იქ { $count } ღონისძიებაა დაგეგმილი. ისინი უცვლელი რჩება: გთხოვთ, გადაიტანოთ ან გააუქმოთ განყოფილებაში „ღონისძიებები“.
}
# $day (String) - a short date, $title (String)
closing-event = { $day }: { $title }
closing-yes = დიახ, დაკეტვა
closing-done = შენახულია. ამ დღეებზე ვიზიტს ვერავინ დაჯავშნის.
# $day (String) - a date in words
closing-day = { $day }
# $first (String), $last (String) - dates in words
closing-days = { $first } – { $last }
