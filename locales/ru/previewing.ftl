### What stands around an announcement that somebody wants to see before it is sent.

# $language (String) - a language
previewing-language = { $language }:
# $languages (String) - languages with commas
previewing-also = Также для тех, кто не выбрал язык или выбрал один из этих: { $languages }.
previewing-undecided = Также для тех, кто не выбрал язык.
# $channel (String) - the name of a channel in ours: telegram, viber, desk
previewing-end = { $channel ->
    [telegram] Это всё. Так это выглядит в Telegram. В Viber кнопки стоят внизу экрана.
    [viber] Это всё. Так это выглядит в Viber. В Telegram кнопки стоят под сообщением.
   *[other] Это всё. Текст, изображение и кнопки именно такие, какие получат люди. В Telegram кнопки стоят под сообщением, а в Viber – внизу экрана.
}
