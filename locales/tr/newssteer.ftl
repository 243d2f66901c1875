### Pausing and stopping an announcement.

newssteer-paused = Duraklatıldı.
newssteer-sending = Gönderim sürüyor.
newssteer-stopped = Durduruldu. Artık kimseye gitmez.
newssteer-draft = Yeniden taslak oldu.
# $state (String) - how an announcement stands
newssteer-not-now = Bu şimdi yapılamaz. Durumu: { $state }
newssteer-stop-check = Tamamen durdurulsun mu? Henüz almayanlara artık gitmez.
newssteer-stop-yes = Evet, durdur
