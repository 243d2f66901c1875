### What the first words of a case mean, as staff see and say it.

# $what (String) - the name of a service
reading-read-as = Şöyle anlaşıldı: { $what }
# $what (String) - the name of a service
reading-kept = Örnek olarak saklandı: { $what }
reading-right = Doğru anlaşıldı
# A button beside "Read right": what it means instead. $what (String) - the name of a service
reading-no = Hayır: { $what }
reading-else = Konu başka…
# A button that shows the others.
reading-key = İlk sözler ne demek…
reading-which = İlk sözler ne demek? Yanıt, adlar ve numaralar olmadan örnek olarak saklanır.
reading-done = Teşekkürler, incelenmek üzere örnek olarak saklandı.
reading-nothing = Hiçbir şey saklanmadı. Ya bu şu anda mümkün değil ya da bu sözler saklanamaz.
# One of the answers, after the services.
reading-none = Sunduklarımızdan hiçbiri
