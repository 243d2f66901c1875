### Arrived, or did not come.

attend-arrived = Kaydedildi: geldi.
attend-missed = Kaydedildi: gelmedi. Bir süre sonra bu kişiye nazik bir mesaj gider. O zamana kadar kaydı geri alabilirsiniz.
attend-none = Geri alındı.
attend-early = Randevu henüz başlamadı.
attend-not-now = Bu, randevu gününde ve sonraki iki günde kaydedilebilir. İptal edilmiş randevularda kaydedilemez.
