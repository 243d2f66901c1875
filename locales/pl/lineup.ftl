### Getting in line for a full event.

lineup-free = Właśnie zwolniło się miejsce i zapis jest już przyjęty.
