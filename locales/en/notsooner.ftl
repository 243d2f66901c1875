### Out of the line for an earlier time.

notsooner-done = All right. Your visit stays as it is, and I will stop looking for an earlier time.
