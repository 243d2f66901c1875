### Copying an announcement.

newscopy-done = ასლი მზადაა. ეს მონახაზია.
