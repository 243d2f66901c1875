### One consultant of the timetable.

# $name (String) - a short name
consultant-title = კონსულტანტი: { $name }
# $languages (String) - languages with commas
consultant-languages = ენები: { $languages }
# $services (String) - services with commas
consultant-services = სერვისები: { $services }
# $offices (String) - towns with commas
consultant-offices = ოფისები: { $offices }
# $ways (String) - ways with commas
consultant-ways = ფორმა: { $ways }
consultant-ordinary = საათები: ყოველთვის, როცა ოფისი ღიაა
# $office (String) - a town
consultant-hours = საათები ოფისში: { $office }
consultant-languages-key = ენები
consultant-services-key = სერვისები
consultant-offices-key = ოფისები
consultant-ways-key = ვიზიტების ფორმა
# $office (String) - a town
consultant-hours-key = საათები: { $office }
consultant-ordinary-key = ყოველთვის, როცა ოფისი ღიაა
consultant-which-languages = რომელ ენებზე? დააჭირეთ დასამატებლად ან წასაშლელად.
consultant-which-services = რომელი სერვისები? დააჭირეთ დასამატებლად ან წასაშლელად.
consultant-which-offices = რომელ ოფისებში? დააჭირეთ დასამატებლად ან წასაშლელად.
consultant-which-ways = რა ფორმით იმართება ვიზიტები? დააჭირეთ დასამატებლად ან წასაშლელად.
consultant-saved = შენახულია. ამიერიდან ეს ახალ ვიზიტებს შეეხება.
