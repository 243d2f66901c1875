### Danger: what is said to whoever calls for help.

danger-title = Tehlikede yardım
danger-told = Merkez çalışanları yardıma ihtiyacınız olduğunu artık görüyor. Ama gelemezler ve bunu hemen okuyamayabilirler: tehlikedeyseniz lütfen 112’yi arayın.
danger-later = Güvende olduğunuzda buraya yazın ya da aşağıdan neye ihtiyacınız olduğunu seçin.
danger-heard = Ben otomatik bir asistanım ve yazdıklarınız beni endişelendiriyor. Bununla yalnız kalmak zorunda değilsiniz.
# $number (String) - a telephone number, $who (String) - who answers there
danger-line = { $number }: { $who }
danger-who-crisis = kriz yaşayan yetişkinler için, ücretsiz, gece gündüz
danger-who-young = çocuklar ve gençler için, ücretsiz, gece gündüz
danger-who-children = çocuklar için, Çocuk Hakları Ombudsmanı hattı, ücretsiz, gece gündüz
danger-who-violence = evde şiddet görenler için, ücretsiz, gece gündüz
danger-who-trafficking = çalışmaya zorlanan veya alıkonulan kişiler için, yabancılar için de; acil durumlarda gece gündüz
danger-who-strada = La Strada: çalışmaya zorlanan veya alıkonulan kişiler için, gece gündüz
danger-person = Merkez çalışanına yaz
danger-tell = Merkez çalışanlarına bildir
