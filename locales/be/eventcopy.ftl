### The same event again.

# $when (String) - date and time, from and to
eventcopy-when = Было запланавана на: { $when }. Калі будзе новае мерапрыемства? Напішыце дзень, а калі час іншы, то і час, напрыклад: 24.12 17:00-19:00
# $when (String) - date and time
eventcopy-check = Стварыць копію на гэты час: { $when }? Гэта будзе чарнавік з тым самым тэкстам. Ніхто яго не ўбачыць, пакуль Вы яго не апублікуеце.
eventcopy-yes = Так, капіраваць
    .keywords = так, добра
eventcopy-done = Копія створана. Гэта новы чарнавік.
