### Our messages out of the chat.

cleanup-title = Clean up this chat
    .keywords = clean up, clear chat, delete messages, delete chat
# $channel (String) - the name of a channel in ours: telegram, web
cleanup-what = { $channel ->
    [web] I delete all messages of this chat, on this page and on our computer.
   *[other] I delete my own messages of the last two days from this chat. What is older, and what you wrote yourself, Telegram does not let me delete.
}
# $channel (String) - the name of a channel in ours: telegram, viber, web
cleanup-by-hand = { $channel ->
    [web] The browser’s history may still show that you opened this page. You can delete it there. A private window keeps no history.
   *[other] To clear the whole chat yourself, open its menu (usually three dots at the top) and look for “Clear history” or “Delete chat”. The words differ a little from phone to phone.
}
cleanup-cannot = On Viber a program cannot delete its messages.
cleanup-stays = Your visits, and what you have written to people of the centre, stay as they are. Shall I delete the messages here?
cleanup-yes = Yes, delete them
cleanup-done = The messages are being deleted. That takes a moment.
