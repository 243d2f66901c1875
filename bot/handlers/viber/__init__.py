"""Viber: the room for its REST API, which calls us at one webhook and is called back by our own thin client."""
