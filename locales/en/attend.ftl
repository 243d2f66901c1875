### Arrived, or did not come.

attend-arrived = Noted: arrived.
attend-missed = Noted: did not come. In a while the person gets a kind message, unless you take it back.
attend-none = Taken back.
attend-early = The visit has not begun yet.
attend-not-now = This can be noted on the day of a visit and the two days after, not for a cancelled visit.
