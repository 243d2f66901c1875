### Noting who came to an event.

# $ticket (String) - a code
attended-came = Kaydedildi: { $ticket } – geldi.
# $ticket (String) - a code
attended-missed = Kaydedildi: { $ticket } – gelmedi.
# $ticket (String) - a code
attended-none = Geri alındı: { $ticket }
attended-others-check = İşareti olmayan herkes için “gelmedi” kaydedilsin mi?
attended-others-yes = Evet, kaydet
    .keywords = evet, tamam, olur
attended-others = Kaydedildi: diğerleri gelmedi.
