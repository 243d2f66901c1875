### Writing first to the person of a visit.

# $ref (String) - the visit's number
writeto-words = Visit { $ref }: please write your message. The person can answer here, and will not see who wrote it.
writeto-note = What begins with // is a note for colleagues, and there is no case for it yet. Please write to the person.
writeto-unheard = Not sent: this person gets no messages from us any more.
