### Booking for somebody else.

forperson-office = У якому офісі?
forperson-name = Як звати людину? Досить самого імені.
forperson-phone = Який номер телефону людини?
forperson-company = Як називається компанія?
forperson-done = Людину записано на візит. Якщо їй можна тут написати, вона отримає повідомлення.
forperson-not-there = Місце з календаря зайняте або закоротке для цього візиту. Виберіть, будь ласка, інший час.
