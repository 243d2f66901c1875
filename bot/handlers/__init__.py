"""One room per channel, all with the same furniture: incoming, drawing, channel."""
