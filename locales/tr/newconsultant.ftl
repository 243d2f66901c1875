### A new consultant of the timetable.

newconsultant-name = Ekip için kısa bir ad yazın: küçük Latin harfleri (ç, ğ, ı, ö, ş, ü yok), rakamlar ve tireler. Onu yalnızca ekip görür.
newconsultant-name-unclear = Lütfen 1–24 küçük Latin harfi, rakam ve tire kullanın; ilki harf olmalı.
newconsultant-name-taken = Bu ad alınmış. Lütfen başka bir ad seçin.
# $name (String) - a short name
newconsultant-check = Şu danışman eklensin mi: { $name }? Randevular ofisin açık olduğu her saatte, her şekilde yapılır. Bunu sonra değiştirebilirsiniz.
