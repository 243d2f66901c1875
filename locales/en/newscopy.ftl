### Copying an announcement.

newscopy-done = The copy is made. This is a draft.
