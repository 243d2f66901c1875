### What is said when the picture of an announcement has been brought, or could not be.

picturing-there = Resim artık duyuruda.
picturing-lost = Resim alınamadı. Lütfen bir kez daha gönderin.
picturing-late = Duyuru artık taslak değil: resmi olduğu gibi kaldı.
