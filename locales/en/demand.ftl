### What people ask for in their own words, in numbers, for coordinators.

demand-title = In people’s own words
demand-about = People also write what they need in their own words. Nothing of these words is kept; only how often what was asked for.
# $month (String) - a month and its year
demand-month = 📅 { $month }
demand-nothing = Nobody has written in their own words yet.
# $opened (Number), $offered (Number), $taken (Number), $answered (Number) - how often
demand-understood = Opened at once: { $opened }. Asked which of three: { $offered }, of these one was chosen: { $taken }. Short answers: { $answered }. What nobody answers:
# $what (String) - what became of it, $about (String) - what it seemed to be, $language (String), $office (String) - a town, $count (Number)
demand-line = { $what } ({ $about }), { $language }, { $office }: { $count }
demand-opened = opened at once
demand-offered = asked which of three
demand-taken = chosen among three
demand-answered = short answer
demand-refused = none of what was offered
demand-elsewhere = not what we do
demand-unmatched = not understood
demand-unknown = unknown
# $count (Number) - how often
demand-more = And others: { $count }. All of it is in the report.
