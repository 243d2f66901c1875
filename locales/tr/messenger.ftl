### Reminders through a messenger.
messenger-check = Telegram size randevularınızı hatırlatabilir. Telegram’ı açan ve randevularınızı oraya taşıyan bir bağlantı vereceğim. Elinizdeki erişim kodu artık çalışmayacak.
messenger-yes = Bağlantıyı ver
    .keywords = evet, tamam, olur
# $link (String) - a web address
messenger-link = Bu bağlantıyı telefonunuzda açın: { $link }
