### Taking an announcement back.

newswithdraw-check = Адклікаць? Дзе гэта яшчэ магчыма, паведамленне знікне. Іншыя людзі прачытаюць, што яно ўжо не дзейнічае.
newswithdraw-yes = Так, адклікаць
newswithdraw-done = Адклікаем аб’яву.
