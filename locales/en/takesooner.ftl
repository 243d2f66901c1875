### Yes to an earlier time.

takesooner-done = Done. Your visit has the earlier time. The old time is free for others.
takesooner-gone = I am sorry, that time is not kept for you any more. Your visit stands as it was.
