### What stands around an announcement that somebody wants to see before it is sent.

# $language (String) - a language
previewing-language = { $language }:
# $languages (String) - languages with commas
previewing-also = Також для тих, хто не вибрав мову або вибрав одну з цих: { $languages }.
previewing-undecided = Також для тих, хто не вибрав мову.
# $channel (String) - the name of a channel in ours: telegram, viber, desk
previewing-end = { $channel ->
    [telegram] Це все. Так це виглядає в Telegram. У Viber кнопки стоять унизу екрана.
    [viber] Це все. Так це виглядає у Viber. У Telegram кнопки стоять під повідомленням.
   *[other] Це все. Текст, зображення і кнопки саме такі, які отримають люди. У Telegram кнопки стоять під повідомленням, а у Viber – унизу екрана.
}
