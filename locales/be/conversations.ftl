### My conversations with people of the centre.

conversations-title = Мае размовы
    .keywords = размовы, мая размова, ранейшыя размовы, мае чаты
# $days (Number) - for how many days they are kept
conversations-list = { $days ->
    [one] Націсніце на размову, каб паглядзець яе, вярнуцца да яе або ацаніць. Яна захоўваецца { $days } дзень пасля апошняга паведамлення.
    [few] Націсніце на размову, каб паглядзець яе, вярнуцца да яе або ацаніць. Яна захоўваецца { $days } дні пасля апошняга паведамлення.
    [many] Націсніце на размову, каб паглядзець яе, вярнуцца да яе або ацаніць. Яна захоўваецца { $days } дзён пасля апошняга паведамлення.
   *[other] Націсніце на размову, каб паглядзець яе, вярнуцца да яе або ацаніць. Яна захоўваецца { $days } дня пасля апошняга паведамлення.
}
conversations-none = У Вас няма размоў з людзьмі з цэнтра.
# $subject (String) - what it is about, $day (String) - a short date
conversations-open = { $day }, ідзе: { $subject }
# $subject (String) - what it is about, $day (String) - a short date
conversations-closed = { $day }, скончана: { $subject }
