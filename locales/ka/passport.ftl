### The card to show at the desk, always in Polish.

passport-title = აჩვენეთ ეს ოფისში
# The Polish words are the ones that are shown.
# $when (String), $office (String), $service (String), $name (String), $language (String), $way (String),
# $care (String), $access (String), $ref (String) - the visit's number
passport-card =
    ვიზიტი: { $when }
    ოფისი: { $office }
    სერვისი: { $service }
    სახელი: { $name }
    ენა: { $language }
    როგორ: { $way }
    მიხედვა: { $care }
    გასათვალისწინებელია: { $access }
    ნომერი: { $ref }
# $company (String) - only for employers
passport-company = კომპანია: { $company }
passport-how = ეს თქვენი ვიზიტის მონაცემებია პოლონურად. აჩვენეთ ოფისის თანამშრომელს.
passport-back = ვიზიტზე დაბრუნება
