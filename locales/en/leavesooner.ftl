### No to an earlier time.

leavesooner-done = Your visit stays as it is. I will write to you when another earlier time is free.
