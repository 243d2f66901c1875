### Finding a visit by its number.

findvisit-ref = What is the number of the visit? Eight letters and digits; dashes do not matter.
findvisit-unclear = That does not look like the number of a visit.
findvisit-none = There is no such visit in your offices.
