### All announcements, for coordinators.

newslist-none = განცხადებები ჯერ არ არის.
# $count (Number)
newslist-some = განცხადებები: { $count }. ჯერ უახლესი.
newslist-new = განცხადების დაწერა
newslist-older = უფრო ძველი
# $number (String) - a number by which it is called
# $state (String) - how an announcement stands, $words (String) - how its words begin
newslist-one = № { $number } · { $state }: { $words }
newslist-draft = მონახაზი
newslist-approval = ელოდება მეორე ადამიანს
newslist-scheduled = ელოდება თავის დროს
newslist-sending = იგზავნება
newslist-paused = შეჩერებულია
newslist-done = გაგზავნილია
newslist-stopped = შეწყვეტილია
newslist-withdrawn = გამოთხოვილია
