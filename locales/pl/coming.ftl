### I am coming.

coming-thanks = Dziękujemy za potwierdzenie. Będziemy czekać.
