### What people ask for in their own words, where it is no service.

wanting-appointment = Umówić, przełożyć lub odwołać wizytę
wanting-person = Porozmawiać z człowiekiem
