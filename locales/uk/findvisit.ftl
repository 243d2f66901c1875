### Finding a visit by its number.

findvisit-ref = Який номер візиту? Вісім літер і цифр; риски не мають значення.
findvisit-unclear = Це не схоже на номер візиту.
findvisit-none = У ваших офісах такого візиту немає.
