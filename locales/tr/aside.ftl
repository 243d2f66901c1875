### Short answers to what asks for none of the services.

aside-offices = Adresi, telefonu ve çalışma saatlerini görmek için bir ofise basın.
aside-bye = Hoşça kalın, her şey gönlünüzce olsun! Buraya istediğiniz zaman yazabilirsiniz.
aside-smalltalk = Ben yalnızca bir programım, ama sormanız çok hoş. Neye ihtiyacınız var: danışmanlık, kurs, randevu?
aside-price = Neyin ne kadar tuttuğunu ofislerde söylerler.
aside-insult = Bir şey canınızı sıktıysa üzgünüm. Ben yalnızca bir programım ve hata yapabilirim. Lütfen neye ihtiyacınız olduğunu başka sözlerle yazın.
aside-offtopic = Bu konuda bir şey bilmiyorum. Yalnızca bu merkezin yabancılara verdiği yardımı biliyorum.
aside-elsewhere = Sanırım merkez bununla kendisi ilgilenmiyor. Belki bunlardan biri işinize yarar?
