### No messages by themselves.

silent-on = Bundan sonra kendiliğinden hiçbir şey gelmez, hatırlatma da. Yazdıklarınıza yine yanıt alırsınız.
silent-off = Bundan sonra randevularınız yine hatırlatılır.
