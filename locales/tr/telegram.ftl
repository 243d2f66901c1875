### What stands around the conversation in Telegram: the list of commands, the bot's profile, words beside attachments.

# The list of commands: one short line each.
telegram-command-menu = Ana menü
telegram-command-visits = Randevularım: değiştir veya iptal et
telegram-command-person = Merkezden biriyle konuş
telegram-command-language = Dili değiştir
telegram-command-help = Bu sohbet nasıl kullanılır
telegram-command-privacy = Verileriniz: onlara ne oluyor
telegram-command-cleanup = Asistanın buradaki mesajlarını sil
telegram-command-sos = Tehlikedeyim: 112 ve başka kim yardım eder
telegram-command-stop = Mesajlar nasıl durdurulur
# Only in the list of those who work here.
telegram-command-desk = Danışman paneli

# Shown in the empty chat before the first message: at most 512 characters.
telegram-description =
    Merhaba! Bu, Małopolska’daki yabancılar için entegrasyon merkezinin asistanıdır.

    Sizin için hangi yardımların olduğunu öğrenin; dört ofisimizden birine randevu alın, tarihini değiştirin ya da iptal edin; kendi dilinizde hatırlatma alın.

    Bu bir acil yardım hattı değildir. Tehlikede 112’yi arayın.

    Başlamak için “Başlat” düğmesine basın.

# Shown in the bot's profile and when it is shared: at most 120 characters.
telegram-short-description = Małopolska’daki yabancılar için yardım: bilgi, ofislerimizde randevu ve kendi dilinizde hatırlatma.

# Beside the key that sends the person's own phone number.
telegram-share-contact = Numarayı yazabilir ya da aşağıdaki düğmeyle bu Telegram hesabının numarasını gönderebilirsiniz.

# Under the calendar file.
telegram-calendar-add = Randevuyu takviminize eklemek için bu dosyayı açın.
telegram-calendar-remove = Randevuyu takviminizden silmek için bu dosyayı açın.

# A phone number or an e-mail address that cannot be a button.
# $label (String) - what it is, $address (String) - the number or the address
telegram-link = { $label }: { $address }
telegram-person = Merkezden bir kişi:
telegram-person-corrects = Merkezden bir kişi, düzeltme:
telegram-command-mydata = Verilerim
telegram-command-erase = Verilerimi sil
