### Getting in line for a full event.

lineup-free = Właśnie zwolniło się miejsce i jest już zarezerwowane dla Państwa.
