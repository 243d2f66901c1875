### No to an earlier time.

leavesooner-done = Wizyta pozostaje bez zmian. Napiszę, gdy zwolni się inny wcześniejszy termin.
