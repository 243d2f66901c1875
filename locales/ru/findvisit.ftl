### Finding a visit by its number.

findvisit-ref = Какой номер визита? В нём восемь букв и цифр, дефисы не важны.
findvisit-unclear = Это не похоже на номер визита.
findvisit-none = В ваших офисах такого визита нет.
