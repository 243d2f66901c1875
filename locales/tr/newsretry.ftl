### Trying again with those for whom an announcement has failed.

newsretry-nobody = Yeniden gönderilecek kimse yok.
# $count (Number)
newsretry-check = Yeniden gönderilsin mi? Kişiler: { $count }
# $count (Number)
newsretry-check-unknown = Bu kişilere ulaşıp ulaşmadığı bilinmiyor: { $count }. Bazılarına iki kez gider. Yeniden gönderilsin mi?
newsretry-yes = Evet, yeniden gönder
