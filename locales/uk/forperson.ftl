### Booking for somebody else.

forperson-office = У якому офісі?
forperson-name = Як звати людину? Досить імені.
forperson-phone = Який номер телефону людини?
forperson-company = Як називається фірма людини?
forperson-done = Візит записано. Якщо людині можна тут написати, вона отримає повідомлення.
