### I am coming.

coming-thanks = Thank you. We are waiting for you.
