### No announcements any more.

newsstop-done = Оголошень більше не буде. Повідомлення про ваші візити й заходи надходитимуть далі.
