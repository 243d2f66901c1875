### Stop.

stop-title = Durdur
# $count (Number) - how many visits
stop-visits = { $count ->
    [one] Size randevunuzla ilgili yazıyorum: { $count } randevunuz var. Hatırlatma istemiyorsanız aşağıdan kapatabilirsiniz.
   *[other] Size randevularınızla ilgili yazıyorum: { $count } randevunuz var. Hatırlatma istemiyorsanız aşağıdan kapatabilirsiniz.
}
stop-nothing = Randevunuz yok, bu yüzden siz yazmadan size yazmayacağım.
stop-news = Evet dediğiniz için size duyuru geliyor. Artık gelmesin isterseniz aşağıda bir kez basmanız yeter.
stop-conversation = Merkezden biriyle görüşüyorsunuz. Söylenecek bir şey kalmadıysa görüşmeyi burada bitirebilirsiniz. Hatırlatmaları da kapatabilirsiniz.
# $count (Number) - how many workshops, meetings and courses they have joined or wait for
stop-events = { $count ->
    [one] { $count } atölyeye ya da toplantıya kayıtlısınız veya sıradasınız. Zamanı değişirse, iptal olursa ya da yer açılırsa her durumda haber veririz.
   *[other] { $count } atölye ya da toplantıya kayıtlısınız veya sıradasınız. Birinin zamanı değişirse, iptal olursa ya da yer açılırsa her durumda haber veririz.
}
