### Finding a visit by its number.

findvisit-ref = რა არის ვიზიტის ნომერი? რვა ასო და ციფრი; ტირეებს მნიშვნელობა არ აქვს.
findvisit-unclear = ეს ვიზიტის ნომერს არ ჰგავს.
findvisit-none = თქვენს ოფისებში ასეთი ვიზიტი არ არის.
