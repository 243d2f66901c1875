### What people ask for in their own words, where it is no service.

wanting-appointment = ვიზიტის დაჯავშნა, გადატანა ან გაუქმება
wanting-person = ადამიანთან საუბარი
