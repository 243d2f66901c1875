### I am coming.

coming-thanks = Дзякуем. Чакаем Вас.
