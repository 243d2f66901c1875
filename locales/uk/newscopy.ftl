### Copying an announcement.

newscopy-done = Створено копію. Це чернетка.
