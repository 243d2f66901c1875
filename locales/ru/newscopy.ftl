### Copying an announcement.

newscopy-done = Копия создана. Это черновик.
