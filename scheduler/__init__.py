"""What happens by itself: ticks, what is due, and what may be forgotten."""
