### What people ask for in their own words, where it is no service.

wanting-appointment = Записатися, перенести чи скасувати візит
wanting-person = Поговорити з людиною
