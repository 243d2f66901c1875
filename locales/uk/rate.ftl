### How it was.

rate-thanks = Дякуємо за оцінку.
