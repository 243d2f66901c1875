### An announcement's button.

newsbutton-what = Düğme neyi açsın?
newsbutton-none = Düğme yok
newsbutton-events = Atölyeler ve toplantılar
newsbutton-person = Merkezden biriyle görüşme
newsbutton-link = Web adresi
newsbutton-which-link = Lütfen adresi gönderin. https:// ile başlar
newsbutton-bad-link = Bu adres güvenle açılamaz. https:// ile başlamalı.
