### Out of the line for an earlier time.

notsooner-done = All right. Your visit stays as it is, and I stop looking for an earlier time.
