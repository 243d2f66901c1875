### Finding a visit by its number.

findvisit-ref = Какой номер визита? Восемь букв и цифр; чёрточки не важны.
findvisit-unclear = Это не похоже на номер визита.
findvisit-none = В ваших офисах такого визита нет.
