### One service.

service-unknown = ასეთ სერვისს ვერ ვცნობ. აი, რა გვაქვს.
# $minutes (Number) - how long a visit takes
service-visit = { $minutes ->
    [one] ვიზიტი { $minutes } წუთს გრძელდება.
   *[other] ვიზიტი { $minutes } წუთს გრძელდება.
}
# $languages (String) - names of languages, with commas
service-languages = ენები: { $languages }
# $office (String) - a town
service-given-in = ოფისი: { $office }
# $what (String) - what to bring, in the centre's own words
service-bring = გთხოვთ, წამოიღოთ: { $what }
service-book = ვიზიტის დაჯავშნა
service-dates = თარიღები და ადგილები
# $email (String)
service-write = მიწერა: { $email }
service-read-more = მეტი ინფორმაცია
service-others = უკან სიაში
service-for-migrants = უცხოელებისთვის, რომლებიც მალოპოლსკაში ცხოვრობენ ან მუშაობენ.
service-for-employers = დამსაქმებლებისთვის.
service-for-institutions = დაწესებულებების, ორგანიზაციებისა და ყველა დაინტერესებულისთვის.
