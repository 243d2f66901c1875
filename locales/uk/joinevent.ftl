### Joining an event.

# $event (String) - its title and when it is
joinevent-companions =
    { $event }

    Хто прийде?
joinevent-alone = Тільки я
    .keywords = я, лише я, ні
# $count (Number) - how many people come along
joinevent-with = { $count ->
    [one] Я і ще { $count } людина
    [few] Я і ще { $count } людини
    [many] Я і ще { $count } людей
   *[other] Я і ще { $count } людини
}
joinevent-done = Місце за вами.
joinevent-changed = Зміну записано.
joinevent-full = На жаль, стільки вільних місць уже немає.
# $count (Number) - free places
joinevent-fewer = { $count ->
    [one] На жаль, лишилося тільки { $count } місце.
    [few] На жаль, лишилося тільки { $count } місця.
    [many] На жаль, лишилося тільки { $count } місць.
   *[other] На жаль, лишилося тільки { $count } місця.
}
joinevent-closed = На жаль, це вже неможливо.
