### How it was.

rate-thanks = Dziękujemy za ocenę.
