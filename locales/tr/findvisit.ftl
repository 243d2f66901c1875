### Finding a visit by its number.

findvisit-ref = Randevunun numarası nedir? Sekiz harf ve rakam; tireler önemli değil.
findvisit-unclear = Bu bir randevu numarasına benzemiyor.
findvisit-none = Ofislerinizde böyle bir randevu yok.
