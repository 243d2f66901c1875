### An announcement's button.

newsbutton-what = What does the button open?
newsbutton-none = No button
newsbutton-events = Workshops and meetings
newsbutton-person = A person from the centre
newsbutton-link = A web address
newsbutton-which-link = Please send the address. It begins with https://
newsbutton-bad-link = People cannot open this address safely. It must begin with https://
