### What stands around an announcement that somebody wants to see before it is sent.

# $language (String) - a language
previewing-language = { $language }:
# $languages (String) - languages with commas
previewing-also = Także dla osób, które nie mają wybranego języka lub wybrały jeden z tych: { $languages }.
previewing-undecided = Także dla osób, które nie mają wybranego języka.
# $channel (String) - the name of a channel in ours: telegram, viber, desk
previewing-end = { $channel ->
    [telegram] To już wszystko. Tak wygląda to w Telegramie. W Viberze przyciski są na dole ekranu.
    [viber] To już wszystko. Tak wygląda to w Viberze. W Telegramie przyciski są pod wiadomością.
   *[other] To już wszystko. Tekst, zdjęcie i przyciski są takie, jakie dostaną ludzie. W Telegramie przyciski są pod wiadomością, a w Viberze na dole ekranu.
}
