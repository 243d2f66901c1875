### Cancelling somebody's visit.

# $when (String) - date and time, $office (String) - a town
forcancel-check = Kişi bu randevunun iptalini istedi mi? { $when }, { $office }
forcancel-done = Randevu iptal edildi. Kişiye burada yazılabiliyorsa haber verilir.
