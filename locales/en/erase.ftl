### Erasing a person: the question before it is done.

erase-what = We will delete all that we know about you: your name and number, visits, events, messages and files. Nobody can bring it back.
# $count (Number) - visits to come
erase-visits = { $count ->
    [one] Your { $count } visit to come will be cancelled.
   *[other] Your { $count } visits to come will be cancelled.
}
# $count (Number) - events
erase-events = { $count ->
    [one] You lose your place at { $count } event. The next in line gets it.
   *[other] You lose your place at { $count } events. The next in line gets it.
}
erase-conversation = Your conversation with a person will end. It is deleted in our staff group too.
erase-stays = What stays: a coded mark, so that no backup copy brings you back, and numbers without names for our reports. The law asks us for both. Nobody can read from them who you are.
erase-chat = We take our messages of the last two days out of this chat, if the messenger lets us. Please delete older ones yourself.
erase-page = This chat will end at once.
erase-staff = You also work for the centre. Your account as a colleague stays: a coordinator can remove it.
erase-check = Erase everything?
erase-yes = Yes, erase everything
    .keywords = yes, erase
