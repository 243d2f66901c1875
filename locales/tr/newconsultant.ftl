### A new consultant of the timetable.

newconsultant-name = Lütfen ekip için kısa bir ad yazın: küçük Latin harfleri (ç, ğ, ı, ö, ş, ü olmadan), rakamlar ve tireler. Ziyaretçiler onu asla görmez.
newconsultant-name-unclear = Lütfen 1–24 küçük Latin harfi, rakam ve tire kullanın; ilki harf olmalı.
newconsultant-name-taken = Bu ad alınmış. Lütfen başka bir ad seçin.
# $name (String) - a short name
newconsultant-check = Şu danışman eklensin mi: { $name }? Randevular ofis açık oldukça, her şekilde yapılır. Bunu sonra değiştirebilirsiniz.
