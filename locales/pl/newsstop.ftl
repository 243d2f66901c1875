### No announcements any more.

newsstop-done = Nie będzie więcej ogłoszeń. Nadal będą przychodzić wiadomości o umówionych wizytach i o wydarzeniach, na które jest zapis.
