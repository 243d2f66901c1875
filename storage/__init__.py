"""What is remembered: plain async functions by noun, over SQLAlchemy Core."""
