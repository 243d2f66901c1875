### Words to a person whose conversation is closed.

# $words (String) - what they wrote, or its beginning
resend-quoted = “{ $words }”
