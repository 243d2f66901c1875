### What somebody is told who has just been erased.

erased-title = Всё стёрто
erased-done = Готово: мы больше ничего о вас не знаем. Это сообщение мы тоже не храним.
erased-new = Если вы напишете нам снова, всё начнётся сначала, как будто мы не знакомы.
