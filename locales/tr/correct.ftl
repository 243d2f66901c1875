### Correcting what is known of a person.

correct-how = Ne düzeltilsin? Değişiklik, gelecek randevularınızın hepsinde görünür.
correct-none = Gelecek bir randevunuz yok; düzeltilecek ad ya da telefon numarası da yok.
correct-rest = Dili, ayarlarda da size nasıl yazdığımızı değiştirebilirsiniz. Tarihi değiştirmek veya iptal etmek için randevunun kartını açın.
correct-name = Adım
correct-phone = Telefon numaram
correct-company = Şirketim
correct-which-name = Hangi adı yazalım?
correct-which-phone = Hangi telefon numarasını yazalım?
correct-which-company = Hangi şirketi yazalım?
# $count (Number) - in how many visits
correct-done = { $count ->
    [one] Tamam: { $count } randevuda düzeltildi. Eski bilgiyi saklamıyoruz.
   *[other] Tamam: { $count } randevuda düzeltildi. Eski bilgiyi saklamıyoruz.
}
