### Writing to the person of a case.

# $number (String) - the case's number
reply-words = Case #{ $number }: please write your message. The person will not see who wrote it.
reply-empty = Please write a few words.
reply-done = Your message is on its way.
reply-noted = Your note is kept for colleagues. The person does not see it.
