### What stands around an announcement that somebody wants to see before it is sent.

# $language (String) - a language
previewing-language = { $language }:
# $languages (String) - languages with commas
previewing-also = მათთვისაც, ვისაც ენა არ აურჩევია ან ერთ-ერთი ამათგანი აურჩევია: { $languages }.
previewing-undecided = მათთვისაც, ვისაც ენა არ აურჩევია.
# $channel (String) - the name of a channel in ours: telegram, viber, desk
previewing-end = { $channel ->
    [telegram] სულ ეს არის. Telegram-ში ასე გამოიყურება. Viber-ში ღილაკები ეკრანის ბოლოშია.
    [viber] სულ ეს არის. Viber-ში ასე გამოიყურება. Telegram-ში ღილაკები შეტყობინების ქვეშაა.
   *[other] სულ ეს არის. ტექსტი, სურათი და ღილაკები ისეთია, როგორსაც ხალხი მიიღებს. Telegram-ში ღილაკები შეტყობინების ქვეშაა, Viber-ში – ეკრანის ბოლოში.
}
