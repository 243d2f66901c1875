### What stands around an announcement that somebody wants to see before it is sent.

# $language (String) - a language
previewing-language = { $language }:
# $languages (String) - languages with commas
previewing-also = Dil seçmemiş ya da şunlardan birini seçmiş kişiler için de: { $languages }.
previewing-undecided = Dil seçmemiş kişiler için de.
# $channel (String) - the name of a channel in ours: telegram, viber, desk
previewing-end = { $channel ->
    [telegram] Hepsi bu. Telegram’da böyle görünür. Viber’da düğmeler ekranın altındadır.
    [viber] Hepsi bu. Viber’da böyle görünür. Telegram’da düğmeler mesajın altındadır.
   *[other] Hepsi bu. Metin, resim ve düğmeler kişilere gideceği gibidir. Telegram’da düğmeler mesajın altında, Viber’da ekranın altındadır.
}
