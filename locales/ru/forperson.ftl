### Booking for somebody else.

forperson-office = В каком офисе?
forperson-name = Как зовут человека? Достаточно имени.
forperson-phone = Какой номер телефона у человека?
forperson-company = Как называется фирма человека?
forperson-done = Визит записан. Если человеку можно здесь написать, он получит сообщение.
