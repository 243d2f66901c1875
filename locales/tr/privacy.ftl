### What happens with people's data: in short, and all of it (GDPR, Article 13).

# $page (String), $pages (String) - numbers
# $title (String) - what a part is about
privacy-heading = — { $title } —
# Stands where the centre has not said yet who it is: the same in every language, so that nobody overlooks it.

# Where people in Poland can complain, unless the centre says otherwise.

## In short: all of it together has 900 letters at most.

# $controller (String) - the name of an institution, $officer (String) - how somebody is reached
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-short-seen = { $channel ->
    [telegram] People of the centre see it when they help you. Telegram carries this chat and keeps it too, also outside the European Union. The chat on our web page does without Telegram.
    [viber] People of the centre see it when they help you. Viber carries this chat too, also outside the European Union. The chat on our web page does without Viber.
   *[other] People of the centre see it when they help you. No messenger carries this chat.
}
# $length (String) - how long
# $length (String) - how long
# $authority (String) - the supervisory authority

## All of it.

# $controller (String) - the name of an institution, $address (String)
# $officer (String) - how somebody is reached
# $purpose (String) - a sentence, $bases (String) - legal bases with commas
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-carried = { $channel ->
    [telegram] This chat goes through Telegram. Telegram is a company outside the European Union (British Virgin Islands, United Arab Emirates). It keeps the messages of this chat on its computers and can read them. Its own rules hold for that. If you do not want this, use the chat on our web page, phone us or come: you get the same help.
    [viber] This chat goes through Viber. Viber belongs to a company outside the European Union (Japan) and has its computers in several countries. Its own rules hold for that. If you do not want this, use the chat on our web page, phone us or come: you get the same help.
   *[other] This chat is a page of our own. It saves none of your messages on the device and needs one cookie, so that we know that you are still you. No other company gets anything.
}
# $what (String) - one of the following, $length (String) - how long
privacy-kept = { $what }: { $length }
# $authority (String) - the supervisory authority
# $count (Number)
# $count (Number)
# $count (Number)
# $count (Number)
# $count (Number)
