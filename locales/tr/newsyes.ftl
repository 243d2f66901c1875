### Yes to announcements.

newsyes-topics = Hangi konularda haber almak istersiniz? İlgilendiklerinize dokunun. Hiçbirini seçmezseniz her konuda haber alırsınız.
newsyes-towns = Hangi şehirlerden haber almak istersiniz? Hiçbirini seçmezseniz hepsinden haber alırsınız.
newsyes-agree = Evet, onay veriyorum
newsyes-done = Teşekkürler. Duyurularımızı alacaksınız.
