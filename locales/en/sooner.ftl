### An earlier time for a visit.

# $when (String) - date and time
sooner-about = Your visit: { $when }. If an earlier time becomes free, I will write to you and keep it for you for a while. Your visit stays as it is until you say yes.
# $when (String) - date and time
sooner-free-already = An earlier time is free right now: { $when }. You can move your visit there without waiting.
sooner-where = Where shall I look for an earlier time?
# $office (String) - a town
sooner-here = Only in { $office }
sooner-anywhere = In any office
sooner-done = You are in line. I will write to you as soon as an earlier time is free.
sooner-in-line = You are in line for an earlier time. I will write to you as soon as there is one.
sooner-stop = Stop looking
sooner-back = My visit
sooner-cannot-write = I cannot write to you here once the page is closed, so I cannot tell you of an earlier time. You can look for one yourself.
# $when (String) - date and time, $office (String) - a town
sooner-offered = An earlier time is free: { $when }, { $office }. It is kept for you.
# $until (String) - date and time, $was (String) - the date and time of the visit
sooner-until = Please answer by { $until }. After that somebody else gets it. Your visit on { $was } stays as it is until you say yes.
sooner-yes = Yes, I will take it
sooner-no = No, I will keep my time
