### The offices.

offices-title = Нашы офісы
    .keywords = адрас, адрасы, дзе вы, гадзіны працы, кантакты, графік працы, дзе знаходзіцеся, час працы, adras, dzie vy
offices-which = Пра які офіс расказаць?
