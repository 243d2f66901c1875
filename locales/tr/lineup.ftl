### Getting in line for a full event.

lineup-free = Az önce bir yer açıldı: artık sizin.
