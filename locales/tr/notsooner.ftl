### Out of the line for an earlier time.

notsooner-done = Peki. Randevunuz olduğu gibi kalıyor; artık daha erken bir saat aramayacağım.
