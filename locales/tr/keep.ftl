### Keeping the time of a visit.

# $when (String) - date and time
keep-done = Teşekkürler. Randevunuz aynı kalıyor: { $when }.
keep-gone = Üzgünüm, bu artık mümkün değil. Lütfen başka bir saat seçin ya da randevuyu iptal edin.
