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
web-exit-hint = Closes the chat at once and opens another page. You can also press the Esc or Shift key three times.
# Read out when the key has been pressed twice.
web-exit-still = Press Shift once more to leave this page at once.
# Leads to what people are told of their data, and back.
web-privacy = Your data
web-privacy-back = Back to the chat
web-shared = Is this somebody else’s device?
web-shared-more = The “Quick exit” button, or the Esc or Shift key pressed three times, closes the chat at once and opens another page. This page saves none of your messages on the device. The browser’s history may show that you visited this page. If you open the page in a private window, the history does not keep it.
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
# $time (Time) - when it goes on
web-crowded = Very many new chats are being opened from your network. Please try again at { $time }. In danger, call 112.
# Closes the list of numbers to call in danger.
web-close = Close

### People of the centre, and what can be sent to them.

# Stands above what a person of the centre has written, so that nobody takes it for the assistant's.
web-person = A person from the centre
# A small button on a message: answer this very message. Then what stands above the box while doing so.
web-answer = Reply
web-answering = Your reply to:
# A small button on the person's own message, what stands above the box meanwhile, and the mark on a changed message.
web-change = Edit
web-changing = You are editing your message
web-changed = edited
# Takes back what was begun: a reply, an edit, a recording.
web-dismiss = Cancel
web-attach = Attach
web-attach-file = Photo or file
web-attach-voice = Voice message
web-attach-place = My location
web-attach-hint = Photos, PDF, Word and text files, sound and video: 10 MB each at most. Only people from the centre see them. They are deleted with the conversation.
web-attach-nobody = The assistant cannot read photos, files or voice messages. People from the centre can.
web-talk = Talk to a person
web-remove = Remove
web-stop = Finish recording
web-recording = Recording…
web-no-microphone = There is no access to the microphone. Please allow it in the browser, or write your message.
web-no-place = Your location could not be found. Please allow it in the browser, or write where you are.
web-locating = Finding your location…
web-place = My location
web-download = Download
web-picture = Picture
web-voice = Voice message
web-uploading = Sending the file…
web-cancel = Do not send
web-too-large = This file is too large: 10 MB is the most. It was not sent.
web-bad-kind = This kind of file cannot be sent. Please send a photo, a PDF, a Word or text file, sound or an MP4 video.
web-too-many = There are too many files in this conversation already. This one was not sent.
web-no-case = The conversation with a person is closed, so this was not sent.
# Read out when a file was added to the message that is being written.
web-attached = Attached. It is sent together with your message.
web-erased = Everything is erased. We know nothing about you any more, and this chat has ended.
