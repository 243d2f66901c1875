### Copying an announcement.

newscopy-done = To samo jako szkic.
