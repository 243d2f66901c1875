### Out of the line for an earlier time.

notsooner-done = Хорошо. Ваш визит остаётся без изменений, я больше не ищу более раннее время.
