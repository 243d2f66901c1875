### An announcement shown to the coordinator alone.

newspreview-here = Así recibirá la gente el aviso. Por ahora solo lo ve usted.
