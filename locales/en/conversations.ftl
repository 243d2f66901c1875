### My conversations with people of the centre.

conversations-title = My conversations
    .keywords = conversations, my chats, earlier conversations, my conversation
# $days (Number) - for how many days they are kept
conversations-list = { $days ->
    [one] Press a conversation to see it, to come back to it, or to tell us how it was. We keep it for { $days } day after its last message.
   *[other] Press a conversation to see it, to come back to it, or to tell us how it was. We keep it for { $days } days after its last message.
}
conversations-none = You have no conversations with people of the centre.
# $subject (String) - what it is about, $day (String) - a short date
conversations-open = { $day }, open: { $subject }
# $subject (String) - what it is about, $day (String) - a short date
conversations-closed = { $day }, closed: { $subject }
