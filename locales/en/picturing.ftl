### What is said when the picture of an announcement has been brought, or could not be.

picturing-there = The picture stands with the announcement now.
picturing-lost = The picture could not be taken over. Please send it once more.
picturing-late = The announcement is no draft any more: its picture stays as it was.
