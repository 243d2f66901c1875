### Joining the staff.

join-check = Bu, danışman panelinde çalışmak için bir davet. Bu hesapla kullanmak istiyor musunuz?
join-yes = Evet, katılıyorum
join-code = Lütfen davet kodunu yazın.
# $name (String) - the person's own name on the roster
join-done = Hoş geldiniz, { $name }. Ekip grubuna girince burada çalışabilirsiniz.
join-wrong = Bu kod çalışmıyor. Kullanılmış ya da süresi geçmiş olabilir. Lütfen yenisini isteyin.
join-anothers = Bu hesap zaten ekipten birine ait, bu yüzden hiçbir şey değişmedi. Daveti, davet edilen kişi kendi hesabıyla açmalıdır.
join-elsewhere = Davet, ekip grubunun bulunduğu Telegram’da kullanılır.
