### Copying an announcement.

newscopy-done = La copia está hecha. Es un borrador.
