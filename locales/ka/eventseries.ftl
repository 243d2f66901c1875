### An event that repeats every week.

# $when (String) - date and time, from and to
eventseries-until = ყოველკვირეულად მეორდება: { $when }. რომელ დღემდე? მაგალითად: 24.12. უქმე დღეები და ოფისის დაკეტვის დღეები გამოტოვდება.
# $day (String) - a date in words, $name (String) - a holiday's name
eventseries-holiday = გამოტოვდა, უქმე დღეა: { $day } ({ $name })
# $day (String) - a date in words
eventseries-shut = გამოტოვდა, ოფისი დაკეტილია: { $day }
# $day (String) - a short date
eventseries-day = { $day }
# $count (Number) - how many drafts, $days (String) - short dates, with commas
eventseries-check = ახალი მონახაზები: { $count }. დღეები: { $days }
eventseries-yes = დიახ, შექმნა
    .keywords = დიახ, კი, ოკ, ok, diax, ki
# $count (Number) - how many drafts
eventseries-done = შეიქმნა მონახაზები: { $count }. მათ ვერავინ ნახავს, სანამ არ გამოაქვეყნებთ, სათითაოდ ან ერთად.
eventseries-none = იმ დრომდე ასეთი დღე არ არის. დაწერეთ უფრო გვიანი დღე.
# $count (Number) - how many weeks
eventseries-too-long = ძალიან გრძელია. სერია მაქსიმუმ ამდენ კვირას გრძელდება: { $count }
