### Copying an announcement.

newscopy-done = Here is the same as a draft.
