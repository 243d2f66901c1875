### No announcements any more.

newsstop-done = Nie będzie więcej ogłoszeń. Nadal przychodzą wiadomości o wizytach i wydarzeniach, na które są Państwo zapisani.
