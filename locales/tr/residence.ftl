### Matters of residence: who decides, and where.

residence-title = Oturum izni, vize, geçici koruma
    .keywords = oturum, oturum izni, oturum kartı, oturma izni, ikamet, ikamet izni, karta pobytu, oturum uzatma, oturum başvurusu, süresiz oturum, vize, vize uzatma, geçici koruma, çalışma izni, vali
residence-not-here = Oturum izni (karta pobytu) kararlarını biz vermiyoruz ve burada bu konuda danışmanlık yapmıyoruz. Kararı wojewoda (bölge valisi) verir.
residence-where = Wojewodanın bilgileri burada.
residence-where-later = Wojewodanın bilgilerine giden bağlantı buraya eklenecek.
residence-link = Wojewodanın bilgileri
residence-assistant = Formlar ve daireler için yardım
