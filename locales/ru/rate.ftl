### How it was.

rate-thanks = Спасибо за оценку.
