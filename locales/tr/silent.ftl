### No messages by themselves.

silent-on = Bundan sonra siz yazmadan size hiçbir mesaj gelmez, hatırlatma da. Yazdıklarınıza yine yanıt alırsınız.
silent-off = Bundan sonra randevularınız yine hatırlatılır.
