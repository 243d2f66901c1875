### Writing first to the person of a visit.

# $ref (String) - the visit's number
writeto-words = Randevu { $ref }: lütfen mesajınızı yazın. Kişi burada yanıt verebilir ve kimin yazdığını görmez.
writeto-note = // ile başlayanlar ekip için nottur, ama bunun için henüz bir talep yok. Lütfen kişiye yazın.
writeto-unheard = Gönderilmedi: bu kişiye artık bizden mesaj gitmiyor.
