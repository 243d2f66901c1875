### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = You write very fast, and I cannot keep up. I will read again from { $time }: please wait until then, and send again what is missing. In danger you can always write to me, and call 112.
