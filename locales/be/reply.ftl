### Writing to the person of a case.

# $number (String) - the case's number
reply-words = Зварот #{ $number }: напішыце паведамленне. Чалавек не ўбачыць, хто яго напісаў.
reply-empty = Напішыце некалькі слоў.
reply-done = Паведамленне ўжо ў дарозе.
reply-noted = Нататка захавана для калег. Чалавек яе не бачыць.
