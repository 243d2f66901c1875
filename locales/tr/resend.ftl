### Words to a person whose conversation is closed.

resend-words = Danışmana ne yazmak istersiniz?
resend-closed = Görüşmeniz kapalı, bu yüzden bunu henüz kimse okumadı:
# $words (String) - what they wrote, or its beginning
resend-quoted = “{ $words }”
resend-ask = Göndereyim mi? O zaman görüşme yeniden açılır.
resend-send = Bunu danışmana gönder
resend-done = Gönderildi. Görüşme yeniden açık.
resend-full = Bu kadarını sizin için saklayamıyorum. Görüşme açılınca lütfen yeniden yazın.
resend-file = Görüşmeniz kapalı, bu yüzden bunu kimse almadı. Lütfen “Yeniden yaz” düğmesine basın, sonra bir kez daha gönderin.
