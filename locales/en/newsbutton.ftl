### An announcement's button.

newsbutton-what = What does the button open?
newsbutton-none = No button
newsbutton-events = What is on
newsbutton-person = A person of the centre
newsbutton-link = A web address
newsbutton-which-link = Please send the address. It begins with https://
newsbutton-bad-link = That is no address that people can open safely. It must begin with https://
