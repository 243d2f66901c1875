### Ready-made replies.

# $count (Number) - how many replies
replies-list = { $count ->
    [one] { $count } гатовы адказ. Націсніце на яго, каб прачытаць.
    [few] { $count } гатовыя адказы. Націсніце на адзін з іх, каб прачытаць.
    [many] { $count } гатовых адказаў. Націсніце на адзін з іх, каб прачытаць.
   *[other] { $count } гатовага адказу. Націсніце на адзін з іх, каб прачытаць.
}
replies-none = Гатовых адказаў яшчэ няма.
# $title (String) - the reply's title, $missing (String) - codes of languages
replies-one = { $title } – не хапае: { $missing }
replies-add = Напісаць новы адказ
# $language (String) - a language, $title (String) - the reply's title
replies-in = { $language }: { $title }
# $languages (String) - languages with commas
replies-missing = Няма перакладу: { $languages }. Людзям, якія размаўляюць на гэтых мовах, нельга адправіць гэты адказ.
# $language (String) - a language
replies-write = Напісаць: { $language }
replies-drop = Выдаліць
