# The page of the web chat, around the conversation.

# The name of the browser's tab. It must not tell who the page is for: somebody else may see it.
# Read out by screen readers before a message of ours, and before one of the person's own.
# The red button that closes the chat at once, for people who may be watched. Keep it very short.
# Read out when the key has been pressed twice.
# Leads to what people are told of their data, and back.
# What stands in the empty box: when an answer can be chosen, when words are expected, when a phone number is.
# Names a group of buttons under a message; read out by screen readers.
# Shown as the person's own answer when the words on the button are not known any more.
# $time (Time) - when it goes on
# Closes the list of numbers to call in danger.

### People of the centre, and what can be sent to them.

# Stands above what a person of the centre has written, so that nobody takes it for the assistant's.
# A small button on a message: answer this very message. Then what stands above the box while doing so.
# A small button on the person's own message, what stands above the box meanwhile, and the mark on a changed message.
# Takes back what was begun: a reply, an edit, a recording.
# Read out when a file was added to the message that is being written.
