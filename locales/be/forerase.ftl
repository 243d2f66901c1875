### Erasing somebody who was booked by phone.

forerase-what = Будзе выдалена ўсё, што тут вядома пра гэтага чалавека: імя, нумар тэлефона і ўсе візіты. Будучыя візіты будуць скасаваны. Вярнуць гэта не зможа ніхто.
forerase-stays = Што застанецца: закадаваная пазнака, каб ніводная рэзервовая копія не вярнула гэтых даных, і лічбы без імён для справаздач.
# $ref (String) - the number of a visit, $when (String) - date and time, $office (String) - a town
forerase-check = Чалавек пра гэта просіць, і Вы дакладна ведаеце, хто гэта? { $ref }, { $when }, { $office }
forerase-done = Гатова: тут больш няма даных пра гэтага чалавека.
