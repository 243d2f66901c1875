### No to an earlier time.

leavesooner-done = Randevunuz olduğu gibi kalıyor. Daha erken başka bir saat açılınca size yazacağım.
