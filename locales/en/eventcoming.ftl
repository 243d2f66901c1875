### Whether one is coming.

eventcoming-noted = Thank you for telling us. You stay in the course. If you want to leave the whole course, you can do so below.
eventcoming-not-in = You have not joined this event.
