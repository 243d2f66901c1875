### An announcement shown to the coordinator alone.

newspreview-here = Вось так будзе выглядаць аб’ява. Пакуль яе не бачыць ніхто іншы.
