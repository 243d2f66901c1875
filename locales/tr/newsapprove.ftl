### The yes of a second person.

# $count (Number)
newsapprove-check = Ekipten biri teyit etti. Kişi sayısı: { $count }. Gönderilsin mi?
newsapprove-yes = Evet, gönder
newsapprove-another = Teyit eden kişi değil, başka biri onaylamalı.
