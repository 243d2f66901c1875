### Taking a blocked time back.

# $start (String), $end (String) - dates and times
unblock-check = Разблакаваць гэты час? { $start } – { $end }. Людзі, якія яшчэ не вырашылі, даведаюцца, што іх візіт адбудзецца.
unblock-yes = Так, разблакаваць
    .keywords = так, добра, ок, разблакаваць
unblock-done = На гэты час зноў можна запісацца.
