### I am coming.

coming-thanks = Teşekkürler. Sizi bekliyoruz.
