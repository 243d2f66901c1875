### Matters of residence: who decides, and where.

residence-title = Residence permits
    .keywords = residence card, karta pobytu, visa, temporary protection
residence-not-here = We do not decide about residence permits, and we do not give advice on them here. The voivode decides about them.
residence-where = You find the voivode’s information here.
residence-where-later = The link to the voivode’s information will be added here.
residence-link = Information of the voivode
residence-assistant = Help with forms and offices
