"""The web chat: one page, one event stream, one address to post to."""
