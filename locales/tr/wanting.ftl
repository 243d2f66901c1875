### What people ask for in their own words, where it is no service.

wanting-appointment = Randevu al, değiştir ya da iptal et
wanting-person = Danışmanla konuş
