### One service.

service-unknown = Nie znam takiej usługi. Oto, co jest w ofercie.
# $minutes (Number) - how long a visit takes
service-visit = { $minutes ->
    [one] Wizyta trwa { $minutes } minutę.
    [few] Wizyta trwa { $minutes } minuty.
    [many] Wizyta trwa { $minutes } minut.
   *[other] Wizyta trwa { $minutes } minuty.
}
# $languages (String) - names of languages, with commas
service-languages = Języki: { $languages }
# $office (String) - a town
service-given-in = Biuro: { $office }
# $what (String) - what to bring, in the centre's own words
service-bring = Proszę zabrać ze sobą: { $what }
service-book = Umów wizytę
service-dates = Terminy i miejsca
# $email (String)
service-write = Napisz: { $email }
service-read-more = Więcej informacji
service-others = Wróć do listy
service-for-migrants = Dla cudzoziemców, którzy mieszkają lub pracują w Małopolsce.
service-for-employers = Dla pracodawców.
service-for-institutions = Dla instytucji, organizacji i wszystkich zainteresowanych.
