### The weekly hours of an office.

hours-which = Hangi ofis?
# $office (String) - a town
hours-before = { $office }, şimdiye kadar:
hours-after = Bundan sonra:
# $office (String) - a town
hours-done = { $office }: yeni saatler kaydedildi.
