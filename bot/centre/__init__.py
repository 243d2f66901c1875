"""What the centre is, as pure rules: the offer, opening hours, free times, reminders. No database, no clock."""
