### Copying an announcement.

newscopy-done = Kopia jest gotowa. To szkic.
