### Copying an announcement.

newscopy-done = Копія створана. Гэта чарнавік.
