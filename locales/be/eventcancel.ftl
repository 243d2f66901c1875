### Cancelling an event.

# $count (Number) - how many events
eventcancel-others = А таксама наступныя ў серыі: { $count }
# $count (Number) - how many people
eventcancel-check = Скасаваць мерапрыемства? Гэтага ўжо нельга будзе змяніць. Людзей, якія адразу атрымаюць паведамленне: { $count }
eventcancel-yes = Так, скасаваць
    .keywords = так, добра
# $count (Number) - how many people
eventcancel-done = Скасавана. Людзей, якія цяпер атрымліваюць паведамленне: { $count }
