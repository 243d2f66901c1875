### What stands around an announcement that somebody wants to see before it is sent.

# $language (String) - a language
previewing-language = { $language }:
# $languages (String) - languages with commas
# $channel (String) - the name of a channel in ours: telegram, viber, desk
previewing-end = { $channel ->
    [telegram] That was all. This is how it looks on Telegram. On Viber the buttons stand at the bottom of the screen.
    [viber] That was all. This is how it looks on Viber. On Telegram the buttons stand below the message.
   *[other] That was all. The words, the picture and the buttons are those that people get. On Telegram the buttons stand below the message, on Viber at the bottom of the screen.
}
