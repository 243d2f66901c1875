### Complaints about how somebody was treated: where they go, past those who answer here.

complaint-title = Нешта было не так у тым, як мы з Вамі абышліся
# A button
complaint-key = Скарга
# Whoever the centre has named stands below
complaint-who = Вы можаце паскардзіцца. Кансультанты гэтага не чытаюць. Скаргі прымаюць тут:
complaint-how = Раскажыце там сваімі словамі, што здарылася, калі і ў якім офісе. Я нічога з гэтага не перадаю: ні кансультантам, ні ў іх групу.
complaint-stays = Дапамога ад гэтага не залежыць: візіты, курсы і размовы застаюцца без змен.
complaint-another = Можна таксама папрасіць пра іншага кансультанта: у размове або ў офісе. Тлумачыць прычыну не трэба.
complaint-not-passed = Гэтыя словы не перададзены кансультанту.
