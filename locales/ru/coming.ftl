### I am coming.

coming-thanks = Спасибо. Мы вас ждём.
