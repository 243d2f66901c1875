### I am coming.

coming-thanks = მადლობა. გელოდებით.
