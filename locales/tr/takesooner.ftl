### Yes to an earlier time.

takesooner-done = Tamam. Randevunuz daha erken saate alındı. Eski saat başkaları için boş.
takesooner-gone = Üzgünüm, bu saat artık sizin için ayrılmış değil. Randevunuz olduğu gibi kalıyor.
