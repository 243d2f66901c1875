### Whether one is coming.

eventcoming-noted = Thank you for telling us. You stay in the course. If you want to leave it altogether, you can do so below.
eventcoming-not-in = You do not take part in this event.
