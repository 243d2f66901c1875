### An announcement shown to the coordinator alone.

newspreview-here = Ось так виглядатиме оголошення. Поки що його не бачить ніхто інший.
