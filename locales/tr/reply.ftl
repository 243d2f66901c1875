### Writing to the person of a case.

# $number (String) - the case's number
reply-words = Talep #{ $number }: lütfen mesajınızı yazın. Kişi kimin yazdığını görmez.
reply-empty = Lütfen birkaç söz yazın.
reply-done = Mesajınız yolda.
reply-noted = Notunuz ekip için saklandı. Kişi onu görmez.
