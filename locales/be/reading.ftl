### What the first words of a case mean, as staff see and say it.

# $what (String) - the name of a service
reading-read-as = Прачытана як: { $what }
# $what (String) - the name of a service
reading-kept = Захавана як прыклад: { $what }
reading-right = Прачытана правільна
# A button beside "Read right": what it means instead. $what (String) - the name of a service
reading-no = Не: { $what }
reading-else = Гаворка пра іншае…
# A button that shows the others.
reading-key = Што значаць першыя словы…
reading-which = Што значаць першыя словы? Адказ будзе захаваны як прыклад, без імёнаў і нумароў.
reading-done = Дзякуем, захавана як прыклад для прагляду.
reading-nothing = Нічога не захавана. Або цяпер гэта немагчыма, або гэтыя словы захоўваць нельга.
# One of the answers, after the services.
reading-none = Нічога з таго, што мы прапануем
