### What the conversations behind the desk share.

behind-desk = პანელი
behind-not-found = ამას ვერ ვპოულობ.
behind-any-office = ნებისმიერი ოფისი
behind-unknown = უცნობია
# $day (String) - a short date, $time (String)
behind-at = { $day }, { $time }
