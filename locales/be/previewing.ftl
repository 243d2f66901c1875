### What stands around an announcement that somebody wants to see before it is sent.

# $language (String) - a language
previewing-language = { $language }:
# $languages (String) - languages with commas
previewing-also = Таксама для тых, хто не выбраў мовы або выбраў адну з гэтых: { $languages }.
previewing-undecided = Таксама для тых, хто не выбраў мовы.
# $channel (String) - the name of a channel in ours: telegram, viber, desk
previewing-end = { $channel ->
    [telegram] Гэта ўсё. Так гэта выглядае ў Telegram. У Viber кнопкі стаяць унізе экрана.
    [viber] Гэта ўсё. Так гэта выглядае ў Viber. У Telegram кнопкі стаяць пад паведамленнем.
   *[other] Гэта ўсё. Тэкст, выява і кнопкі якраз такія, якія атрымаюць людзі. У Telegram кнопкі стаяць пад паведамленнем, а ў Viber – унізе экрана.
}
