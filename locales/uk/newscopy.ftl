### Copying an announcement.

newscopy-done = Те саме як чернетка.
