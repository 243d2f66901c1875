### An announcement shown to the coordinator alone.

newspreview-here = Вот так будет выглядеть объявление. Пока его больше никто не видит.
