### The offices.

offices-title = Our offices
offices-which = Which office would you like to know about?
