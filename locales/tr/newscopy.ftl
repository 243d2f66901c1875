### Copying an announcement.

newscopy-done = Kopya hazır. Bu bir taslaktır.
