### Getting in line for a full event.

lineup-free = Только что освободилось место, и оно ваше.
