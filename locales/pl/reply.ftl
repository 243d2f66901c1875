### Writing to the person of a case.

# $number (String) - the case's number
reply-words = Sprawa #{ $number }: proszę napisać wiadomość. Ta osoba nie zobaczy, kto ją napisał.
reply-empty = Proszę napisać kilka słów.
reply-done = Wiadomość jest w drodze.
reply-noted = Notatka została zapisana dla zespołu. Ta osoba jej nie widzi.
