"""What the centre is, as pure rules: the offer, offices, opening hours, free times, reminders. No database, no clock."""
