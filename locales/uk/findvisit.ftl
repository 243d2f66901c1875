### Finding a visit by its number.

findvisit-ref = Який номер візиту? У ньому вісім літер і цифр. Дефіси можна не писати.
findvisit-unclear = Це не схоже на номер візиту.
findvisit-none = У ваших офісах такого візиту немає.
