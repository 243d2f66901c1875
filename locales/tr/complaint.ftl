### Complaints about how somebody was treated: where they go, past those who answer here.

complaint-title = Size davranışımızda bir sorun vardı
# A button
complaint-key = Şikâyet
# Whoever the centre has named stands below
complaint-who = Şikâyette bulunabilirsiniz. Danışmanlar bunu okumaz. Şikâyetler buraya yapılır:
complaint-how = Ne olduğunu, ne zaman ve hangi ofiste olduğunu kendi sözlerinizle anlatın. Ben bunların hiçbirini iletmem: danışmanlara da gruplarına da bir şey gitmez.
complaint-stays = Yardım buna bağlı değildir: randevular, kurslar ve görüşmeler olduğu gibi kalır.
complaint-another = Başka bir danışman da isteyebilirsiniz: görüşmede ya da ofiste. Nedenini söylemeniz gerekmez.
complaint-not-passed = Bu sözleri danışmana iletmedim.
