"""What people's own words mean: their letters, what unmistakable phrases say, and what was learned from messages."""
