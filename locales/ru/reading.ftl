### What the first words of a case mean, as staff see and say it.

# $what (String) - the name of a service
reading-read-as = Прочитано как: { $what }
# $what (String) - the name of a service
reading-kept = Сохранено как пример: { $what }
reading-right = Прочитано верно
# A button beside "Read right": what it means instead. $what (String) - the name of a service
reading-no = Нет: { $what }
reading-else = Речь о другом…
# A button that shows the others.
reading-key = Что значат первые слова…
reading-which = Что значат первые слова? Ответ будет сохранён как пример, без имён и номеров.
reading-done = Спасибо, сохранено как пример для просмотра.
reading-nothing = Ничего не сохранено. Либо сейчас это невозможно, либо эти слова сохранять нельзя.
# One of the answers, after the services.
reading-none = Ничего из того, что мы предлагаем
