### One consultant of the timetable.

# $name (String) - a short name
consultant-title = Danışman: { $name }
# $languages (String) - languages with commas
consultant-languages = Diller: { $languages }
# $services (String) - services with commas
consultant-services = Hizmetler: { $services }
# $offices (String) - towns with commas
consultant-offices = Ofisler: { $offices }
# $ways (String) - ways with commas
consultant-ways = Randevu şekli: { $ways }
consultant-ordinary = Saatler: ofisin açık olduğu her saat
# $office (String) - a town
consultant-hours = Bu ofisteki saatler: { $office }
consultant-languages-key = Diller
consultant-services-key = Hizmetler
consultant-offices-key = Ofisler
consultant-ways-key = Randevu şekli
# $office (String) - a town
consultant-hours-key = Saatler: { $office }
consultant-ordinary-key = Ofisin açık olduğu her saat
consultant-which-languages = Hangi dillerde? Eklemek veya çıkarmak için dokunun.
consultant-which-services = Hangi hizmetler? Eklemek veya çıkarmak için dokunun.
consultant-which-offices = Hangi ofislerde? Eklemek veya çıkarmak için dokunun.
consultant-which-ways = Randevular nasıl olacak? Eklemek veya çıkarmak için dokunun.
consultant-saved = Kaydedildi. Bundan sonra alınan randevular için geçerli.
