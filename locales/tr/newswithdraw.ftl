### Taking an announcement back.

newswithdraw-check = Geri çekilsin mi? Hâlâ mümkün olan yerlerde silinir. Diğer kişiler artık geçerli olmadığını okur.
newswithdraw-yes = Evet, geri çek
newswithdraw-done = Geri çekiliyor.
