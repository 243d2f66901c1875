### Ready-made replies, when they are sent.

canned-which = რომელი პასუხი გავაგზავნო?
# $title (String) - a reply's title, $language (String)
canned-missing = თარგმანი არ არის ({ $language }): { $title }
# $language (String), $words (String) - what the person will read
canned-check =
    ადამიანი ამას წაიკითხავს ({ $language }):

    { $words }
canned-yes = გაგზავნა
    .keywords = დიახ, კი, ოკ, ok, diax, ki
canned-none = ამ ადამიანის ენაზე მზა პასუხი არ არის.
