### Getting in line for a full event.

# $ahead (Number) - how many people are before them in line
lineup-done = { $ahead ->
    [0] Вы в очереди, и перед вами никого нет.
    [one] Вы в очереди. Перед вами { $ahead } человек.
    [few] Вы в очереди. Перед вами { $ahead } человека.
    [many] Вы в очереди. Перед вами { $ahead } человек.
   *[other] Вы в очереди. Перед вами { $ahead } человека.
}
lineup-free = Только что освободилось место, и оно ваше.
