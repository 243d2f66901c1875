### Yes to an earlier time.

