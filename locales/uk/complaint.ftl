### Complaints about how somebody was treated: where they go, past those who answer here.

complaint-title = Щось було не так у тому, як ми до вас поставилися
# A button
complaint-key = Скарга
# Whoever the centre has named stands below
complaint-who = Ви можете поскаржитися. Консультанти цього не читають. Скарги приймають тут:
complaint-how = Розкажіть там своїми словами, що сталося, коли і в якому офісі. Я нічого з цього не передаю: ні консультантам, ні в їхню групу.
complaint-stays = Допомога від цього не залежить: візити, курси й розмови залишаються без змін.
complaint-another = Можна також попросити про іншого консультанта: у розмові або в офісі. Пояснювати причину не треба.
complaint-not-passed = Ці слова не передано консультанту.
