### Getting in line for a full event.

# $ahead (Number) - how many people are before them in line
lineup-done = { $ahead ->
    [0] Ви в черзі, і перед вами нікого немає.
    [one] Ви в черзі. Перед вами { $ahead } людина.
    [few] Ви в черзі. Перед вами { $ahead } людини.
    [many] Ви в черзі. Перед вами { $ahead } людей.
   *[other] Ви в черзі. Перед вами { $ahead } людини.
}
lineup-free = Щойно звільнилося місце, і воно ваше.
