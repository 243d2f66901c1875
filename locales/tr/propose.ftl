### Asking the visitor of a visit that cannot be as planned.

propose-same = Kişiye soruldu. Aynı saatte başka bir danışmanın zamanı ayrıldı.
propose-other = Kişiye soruldu. Bu saatte başka kimse boş değil; kişi başka bir saat seçebilir ya da iptal edebilir.
propose-call = Bu kişiye burada mesaj gitmiyor. Lütfen arayın, sonra isteğine göre randevunun tarihini değiştirin ya da iptal edin.
