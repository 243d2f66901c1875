### No announcements any more.

newsstop-done = Ya no recibirá avisos. Los mensajes sobre sus citas y los eventos en que participa seguirán llegando.
