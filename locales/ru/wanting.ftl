### What people ask for in their own words, where it is no service.

wanting-appointment = Записаться, перенести или отменить визит
wanting-person = Поговорить с человеком
