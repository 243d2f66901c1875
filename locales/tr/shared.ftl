### A phone that others use as well.

shared-title = Bu telefonu başkası da kullanıyor
shared-cleanup = “Sohbeti temizle” burada yazdıklarımı siler ya da bunu nasıl yapacağınızı söyler. Telefonu başkası almadan önce yapın.
shared-code = Erişim koduyla randevularınızı başka bir telefonda ya da bilgisayarda bulursunuz. Kodu not edin, ama bu telefona değil.
shared-erase = “Verilerimi sil” her şeyi bitirir: randevularınızı, görüşmelerinizi ve hakkınızda bildiğimiz her şeyi.
shared-exit = Sohbetin üstündeki “Hızlı çıkış” sohbeti hemen kapatır ve başka bir sayfa açar. Esc ya da Shift tuşuna üç kez basmak da aynı işi görür.
