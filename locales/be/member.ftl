### Somebody of the staff roster.

# $role (String) - a role
member-is = Роля: { $role }
# $offices (String) - towns with commas
member-offices = Офісы: { $offices }
# $languages (String) - languages with commas
member-languages = Мовы: { $languages }
# $name (String) - a short name of the timetable
member-consultant = У раскладзе: { $name }
member-waits = Запрашэнне яшчэ не выкарыстана.
member-role-key = Роля
member-offices-key = Офісы
member-languages-key = Мовы
member-timetable-key = Месца ў раскладзе
member-account-key = Новы код запрашэння
member-link-key = Спасылка на панэль у браўзеры
member-go-key = Забраць доступ
member-role = Якая роля?
member-which-offices = Для якіх офісаў? Націсніце, каб дадаць або прыбраць. Калі нічога не выбраць – для ўсіх.
member-which-languages = На якіх мовах гэты чалавек адказвае? Націсніце, каб дадаць або прыбраць.
member-who = Хто гэты чалавек у раскладзе?
member-nobody = Не вядзе візітаў
# $name (String) - a person's own name
member-code-check = Той, хто гэта атрымае, зможа адзін раз увайсці як { $name }. Ранейшыя коды або спасылкі перастануць дзейнічаць. Стварыць цяпер?
member-code-yes = Так, стварыць
# $name (String) - a person's own name
member-go-check = Забраць доступ: { $name }? Гэта падзейнічае адразу. Звароты гэтага чалавека зноў стануць вольнымі.
member-go-yes = Так, забраць доступ
# $name (String) - a person's own name
member-gone = { $name }: доступу больш няма.
member-saved = Захавана. Ужо дзейнічае.
member-last-owner = Гэта апошні чалавек з поўнымі правамі. Спачатку дайце іх камусьці іншаму.
# $link (String) - a web address, $until (String) - date and time
member-link = Дайце гэту спасылку толькі гэтаму чалавеку. Яна дзейнічае адзін раз, да: { $until }. Мы не пакажам яе зноў: { $link }
# $code (String) - an invitation code, $until (String) - date and time
member-code = Дайце гэты код толькі гэтаму чалавеку. Ён дзейнічае адзін раз, да: { $until }. Мы не пакажам яго зноў: { $code }
