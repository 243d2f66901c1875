### Matters of residence: who decides, and where.

residence-title = ბინადრობის ნებართვა (karta pobytu)
    .keywords = ბინადრობა, ბინადრობის ნებართვა, ბინადრობის ბარათი, კარტა პობიტუ, კარტა პობიტი, კარტა, ვიზა, დროებითი დაცვა, დროებითი ბინადრობა, მუდმივი ბინადრობა, ლეგალიზაცია, დეციზია, ვოევოდა, binadroba, binadrobis nebartva, binadrobis barati, karta pobitu, karta pobiti, viza, droebiti dacva, legalizacia, vizis gagrdzeleba
residence-not-here = ბინადრობის ნებართვებზე (karta pobytu) ჩვენ არ ვწყვეტთ და აქ ამ საკითხებზე რჩევას ვერ მოგცემთ. წყვეტს ვოევოდა (wojewoda).
residence-where = ვოევოდის ინფორმაციას აქ ნახავთ.
residence-where-later = ვოევოდის ინფორმაციის ბმული აქ დაემატება.
residence-link = ვოევოდის ინფორმაცია
residence-assistant = დახმარება: ფორმები და უწყებები
