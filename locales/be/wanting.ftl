### What people ask for in their own words, where it is no service.

wanting-appointment = Запісацца, перанесці або скасаваць візіт
wanting-person = Пагаварыць з чалавекам
