### Trying again with those for whom an announcement has failed.

newsretry-nobody = Няма каму адпраўляць яшчэ раз.
# $count (Number)
newsretry-check = Адправіць яшчэ раз? Людзей: { $count }
# $count (Number)
newsretry-check-unknown = Невядома, ці гэтыя людзі яе атрымалі: { $count }. Хтосьці атрымае двойчы. Адправіць яшчэ раз?
newsretry-yes = Так, адправіць яшчэ раз
