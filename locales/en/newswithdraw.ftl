### Taking an announcement back.

newswithdraw-check = Take it back? It is deleted where that is still possible. Other people will read that it is no longer valid.
newswithdraw-yes = Yes, withdraw it
newswithdraw-done = It is being taken back.
