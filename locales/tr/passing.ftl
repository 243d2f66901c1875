### Why something that was sent cannot be shown to the people of the centre.

# $megabytes (Number) - the most that a file may weigh
# $count (Number) - how many files are kept of one conversation
# The file could not be fetched from the messenger.
