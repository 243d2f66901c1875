### I am coming.

coming-thanks = Дякуємо. Чекаємо на вас.
