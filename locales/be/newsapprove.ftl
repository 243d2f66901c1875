### The yes of a second person.

# $count (Number)
newsapprove-check = Хтосьці з каманды ўжо пацвердзіў рассылку. Колькасць людзей: { $count }. Адправіць?
newsapprove-yes = Так, адправіць
newsapprove-another = Ухваліць мае іншы чалавек, не той, хто пацвердзіў.
