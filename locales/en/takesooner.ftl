### Yes to an earlier time.

takesooner-done = Done. Your visit is moved to the earlier time. The old time is free for others.
takesooner-gone = I am sorry, that time is not kept for you any more. Your visit stays as it is.
