### No announcements any more.

newsstop-done = Artık size duyuru gelmeyecek. Aldığınız randevular ve katıldığınız etkinliklerle ilgili mesajlar yine gelecek.
