# The page of the web chat, around the conversation.

# The name of the browser's tab. It must not tell who the page is for: somebody else may see it.
web-tab = Chat
# Read out by screen readers before a message of ours, and before one of the person's own.
web-assistant = Assistant:
web-you = You:
web-log = Conversation
web-language = Language
web-menu = Menu
# The red button that closes the chat at once, for people who may be watched. Keep it very short.
web-exit = Quick exit
web-exit-hint = Closes the chat at once and opens another page. You can also press the Esc key three times.
web-shared = Is this somebody else’s device?
web-shared-more = The “Quick exit” button, or the Esc key pressed three times, closes the chat at once and opens another page. This page saves none of your messages on the device. The browser’s history may show that you visited this page. If you open the page in a private window, the history does not keep it.
web-demo = This is a demonstration. The timetable is made up, and visits booked here are not real.
web-noscript = This chat needs JavaScript. Please turn it on in your browser, or open the page in another browser.
web-write = Write a message
# What stands in the empty box: when an answer can be chosen, when words are expected, when a phone number is.
web-write-options = Or write here
web-write-words = Write your answer
web-write-phone = Write a phone number
web-send = Send
web-sending = Sending…
web-unsent = Not sent yet. We are trying again.
web-refused = This message could not be sent. Please write it again, perhaps in fewer words.
web-offline = No connection. We are trying again…
web-newer = New message
# Names a group of buttons under a message; read out by screen readers.
web-keys = Answers to choose from
# Shown as the person's own answer when the words on the button are not known any more.
web-chosen = Answer chosen
web-renewed = Your earlier chat was closed, because nobody wrote for a long time. A new one starts here. Your booked visits are not lost.
web-ended = This chat is closed. If nobody writes for a long time, we close the chat and hide the messages. Your booked visits are not lost.
web-restart = Start a new chat
web-cookies = This chat needs one cookie to know that you are still you. Please allow cookies for this page in your browser.
web-calendar = Add to calendar
web-map = Show on the map
web-accessibility = Accessibility statement
web-funding = About the funding of this project
web-away = The chat does not work at the moment. Please try again in a minute.
# $words (String) - the beginning of the message that is answered
web-quote = “{ $words }”
