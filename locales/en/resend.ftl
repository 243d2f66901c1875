### Words to a person whose conversation is closed.

resend-words = What would you like to write to the person?
resend-closed = Your conversation is closed, so nobody has read this yet:
# $words (String) - what they wrote, or its beginning
resend-quoted = “{ $words }”
resend-ask = Shall I send it? The conversation is then open again.
resend-send = Send this to the person
resend-done = Sent. The conversation is open again.
resend-full = This is more than I can keep for you. Please write it again once the conversation is open.
resend-file = Your conversation is closed, so nobody has received this. Please press “Write again” and then send it once more.
