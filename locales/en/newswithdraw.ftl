### Taking an announcement back.

newswithdraw-check = Take it back? It is deleted where that is still possible. Elsewhere people read that it does not hold.
newswithdraw-yes = Yes, withdraw it
newswithdraw-done = It is being taken back.
