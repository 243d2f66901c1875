### The audit log.

auditlog-none = Başka kayıt yok.
auditlog-older = Daha eskiler
auditlog-command = (komut satırı)
# $when (String) - date and time, $who (String) - a name, $act (String) - what was done, $what (String) - to what
auditlog-line = { $when } · { $who } · { $act } · { $what }
# $number (String)
auditlog-case = talep { $number }
# $ref (String) - the visit's reference
auditlog-visit = randevu { $ref }
# $number (String)
auditlog-absence = bloke zaman { $number }
# $number (String)
auditlog-staff = ekip üyesi { $number }
# $number (String)
auditlog-canned = hazır yanıt { $number }
auditlog-take = üstlenme
auditlog-release = bırakma
auditlog-hand = devretme
auditlog-snooze = erteleme
auditlog-example = örnek saklama
auditlog-close = kapatma
auditlog-reopen = yeniden açma
auditlog-show = yeniden gösterme
auditlog-begin = bizden ilk mesaj
auditlog-write = mesaj
auditlog-note = not
auditlog-correct = düzeltme
auditlog-arrived = kayıt: geldi
auditlog-missed = kayıt: gelmedi
auditlog-unmark = kaydı geri alma
auditlog-walk-in = randevusuz gelen
auditlog-book = randevu alma
auditlog-move = tarih değişikliği
auditlog-cancel = iptal
auditlog-block = zamanı bloke etme
auditlog-unblock = blokeyi kaldırma
auditlog-propose = değişiklik önerisi
auditlog-hours = saat değişikliği
auditlog-closure = kapalı gün ekleme
auditlog-no-closure = kapalı gün silme
auditlog-consultant = çizelge değişikliği
auditlog-roster = ekip değişikliği
auditlog-let-go = erişimi kaldırma
auditlog-invite = davet
auditlog-join = ekibe katılma
auditlog-link = panel bağlantısı
auditlog-enter = panele giriş
auditlog-code = yeni kod
auditlog-reply = hazır yanıt yazma
auditlog-no-reply = hazır yanıt silme
auditlog-event-new = yeni etkinlik
auditlog-event-words = etkinliğin metni
auditlog-event-change = etkinlik değişikliği
auditlog-event-move = etkinliğin yeni tarihi
auditlog-event-publish = yayımlama
auditlog-event-cancel = etkinlik iptali
auditlog-event-copy = etkinlik kopyası
auditlog-event-drop = etkinlik taslağını silme
# $number (String)
auditlog-event = etkinlik { $number }
# $ticket (String) - a code
auditlog-ticket = bilet { $ticket }
# $mark (String) - how the list of those who were erased calls them
auditlog-person = kişi { $mark }
auditlog-export = liste veya rapor hazırlama
auditlog-changed = kendi verilerini düzeltme
auditlog-erase = bir kişinin verilerini silme
auditlog-themselves = (kişinin kendisi)
