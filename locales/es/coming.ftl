### I am coming.

coming-thanks = Gracias. Le esperamos.
