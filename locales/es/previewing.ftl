### What stands around an announcement that somebody wants to see before it is sent.

# $language (String) - a language
previewing-language = { $language }:
# $languages (String) - languages with commas
previewing-also = También para quienes no han elegido idioma o eligieron uno de estos: { $languages }.
previewing-undecided = También para quienes no han elegido idioma.
# $channel (String) - the name of a channel in ours: telegram, viber, desk
previewing-end = { $channel ->
    [telegram] Eso es todo. Así se ve en Telegram. En Viber los botones están abajo en la pantalla.
    [viber] Eso es todo. Así se ve en Viber. En Telegram los botones están debajo del mensaje.
   *[other] Eso es todo. El texto, la imagen y los botones son los que recibe la gente. En Telegram los botones están debajo del mensaje; en Viber, abajo en la pantalla.
}
