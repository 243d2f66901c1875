### My conversations with people of the centre.

conversations-title = ჩემი საუბრები
    .keywords = საუბრები, ჩემი საუბარი, ჩემი ჩატები, ადრინდელი საუბრები, saubrebi, chemi saubrebi, chemi saubari
# $days (Number) - for how many days they are kept
conversations-list = { $days ->
    [one] დააჭირეთ საუბარს, რომ ნახოთ, დაუბრუნდეთ ან შეაფასოთ. ბოლო შეტყობინების შემდეგ საუბარს { $days } დღე ვინახავთ.
   *[other] დააჭირეთ საუბარს, რომ ნახოთ, დაუბრუნდეთ ან შეაფასოთ. ბოლო შეტყობინების შემდეგ საუბარს { $days } დღე ვინახავთ.
}
conversations-none = ცენტრის თანამშრომლებთან საუბარი ჯერ არ გქონიათ.
# $subject (String) - what it is about, $day (String) - a short date
conversations-open = { $day }, ღია: { $subject }
# $subject (String) - what it is about, $day (String) - a short date
conversations-closed = { $day }, დახურული: { $subject }
