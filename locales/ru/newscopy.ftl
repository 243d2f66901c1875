### Copying an announcement.

newscopy-done = То же самое как черновик.
