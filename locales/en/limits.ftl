### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = You write very fast, and I cannot keep up. I will read again from { $time }: please wait until then, and send again what is missing. In danger you can always write to me, and call 112.
# $time (Time) - when it goes on
limits-pause-people = You write very fast, and I cannot keep up. What you write to the consultant still arrives. Buttons and all else work again from { $time }. In danger you can always write to me, and call 112.
# $time (Time) - when it goes on
limits-full = That is more than I can pass on. What you write now does not reach the consultant. From { $time } it will again: please wait until then. In danger you can always write to me, and call 112.
# $count (Number) - messages
limits-lost = So many of your messages did not reach the consultant: { $count }. There were too many within one minute. Please send again what is missing.
