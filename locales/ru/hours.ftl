### The weekly hours of an office.

hours-which = Какой офис?
# $office (String) - a town
hours-before = { $office }, часы сейчас:
hours-after = Новые часы:
# $office (String) - a town
hours-done = { $office }: новые часы сохранены.
