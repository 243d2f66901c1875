### The offices.

offices-title = Our offices
    .keywords = address, addresses, where are you, opening hours, contact
offices-which = Which office would you like to know about?
