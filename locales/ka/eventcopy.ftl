### The same event again.

# $when (String) - date and time, from and to
eventcopy-when = დაგეგმილი იყო: { $when }. როდის იქნება ახალი? დაწერეთ დღე, და საათიც, თუ სხვაა, მაგალითად: 24.12 17:00-19:00
# $when (String) - date and time
eventcopy-check = შევქმნათ ასლი: { $when }? ეს იმავე ტექსტის მონახაზია, გამოქვეყნებამდე ვერავინ ნახავს.
eventcopy-yes = დიახ, კოპირება
    .keywords = დიახ, კი, ოკ, ok, diax, ki
eventcopy-done = ასლი მზადაა. ეს ახალი მონახაზია.
