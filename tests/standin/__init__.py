"""Stand-ins of the messengers for the tests, and the judges of what passes between them and the bot."""
