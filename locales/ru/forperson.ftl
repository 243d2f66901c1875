### Booking for somebody else.

forperson-office = В каком офисе?
forperson-name = Как зовут человека? Достаточно имени.
forperson-phone = Какой у человека номер телефона?
forperson-company = Как называется фирма этого человека?
forperson-done = Визит записан. Если человеку можно здесь написать, он получит сообщение.
