### Getting in line for a full event.

# $ahead (Number) - how many people are before them in line
lineup-done = { $ahead ->
    [0] You are in line, and nobody is before you.
    [one] You are in line. Before you: { $ahead } person.
   *[other] You are in line. Before you: { $ahead } people.
}
lineup-free = A place has just become free: it is yours.
