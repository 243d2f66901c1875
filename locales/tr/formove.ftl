### Moving somebody's visit.

# $when (String) - date and time
formove-asked = Randevu: { $when }. Tarihi yalnızca kişi istediyse değiştirin.
formove-done = Randevunun tarihi değişti. Kişiye burada yazılabiliyorsa haber verilir.
