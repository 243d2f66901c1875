### What the centre offers: groups, services and what each of them is. The ids are named in the catalogue.

offer-for-migrants = We help foreigners who live or work in Małopolska. Choose a subject to read more and to book a visit.
offer-for-employers = We support employers who employ foreigners or want to. Choose a subject to read more and to book a talk with our consultant.
offer-for-institutions = For institutions and organisations that work for foreigners, and for everybody who wants to learn about other cultures.

## Groups

offer-group-guidance = Work and everyday life
offer-group-specialists = Advice and support from specialists
offer-group-courses = Courses
offer-group-meetings = Workshops and meetings
offer-group-documents = Documents and diplomas
offer-group-extras = At the office
offer-group-employer-support = Support for your company
offer-group-employer-training = Training and meetings
offer-group-partnership = The Małopolska Partnership
offer-group-awareness = Learning about cultures

## For migrants

offer-career = Career adviser
    .keywords = job, work, career, cv, find work
offer-career-about = A career adviser talks with you about what you can do and what you want to do: finding work, changing your job, a CV, a job interview, courses that help you.
offer-assistant = Intercultural assistant
    .keywords = forms, school, doctor, pesel, everyday matters
offer-assistant-about = An intercultural assistant helps you with everyday life in Poland: explains how offices, schools and health care work, helps to understand a letter or fill in a form, and helps you talk with offices.
offer-legal = Legal advice
    .keywords = lawyer, law, rights, contract
offer-legal-about = A lawyer explains your rights and duties: at work, with your flat, with offices, in your family. You talk in private.
offer-tax = Tax advice
    .keywords = tax, taxes, pit
offer-tax-about = An adviser explains taxes in Poland: the yearly tax return, tax on your work or on your own business.
offer-business = Business advice
    .keywords = business, company, own business, start a company
offer-business-about = An adviser helps you to start and run your own business in Poland.
offer-psychological = Psychological support
    .keywords = psychologist, stress, depressed, afraid
offer-psychological-about = A psychologist listens and helps you through a hard time: stress, loneliness, loss, worries about your family. You talk in private.
offer-mediation = Mediation
    .keywords = mediation, conflict, quarrel, dispute
offer-mediation-about = A mediator sits down with both sides of a conflict, for example with an employer, a neighbour or in a family, and helps you find a solution together.
offer-polish-course = Polish courses
    .keywords = polish, polish course, learn polish, language course
offer-polish-course-about = You learn Polish in a group. If no date suits you, ask in the office.
offer-vocational-course = Vocational courses
    .keywords = vocational, training, course, qualification
offer-vocational-course-about = You learn a trade or get a new qualification. A career adviser helps you choose. If no date suits you, ask in the office.
offer-workshops = Workshops
    .keywords = workshop, workshops
offer-workshops-about = Meetings in a small group where you learn something useful for life and work in Poland.
offer-information-meetings = Information meetings
    .keywords = meeting, information meeting
offer-information-meetings-about = Short meetings about one topic, with time for your questions.
offer-translation = Translation of documents
    .keywords = translation, translate, translator
offer-translation-about = We help you to have documents translated that you need for work, school or offices. Do not send them here: bring them to the visit.
offer-nostrification = Recognition of diplomas
    .keywords = diploma, nostrification, recognition, certificate
offer-nostrification-about = We help you to have your diploma or school certificate recognised in Poland (nostrification): which office decides, what is needed, how to apply.
offer-computer = Computer and printer
    .keywords = computer, printer, print, scan, internet
offer-computer-about = In the office you can use a computer and a printer, for example for an application or a CV.
offer-childcare = Care for your child during a visit
    .keywords = child, children, childcare
offer-childcare-about = Somebody looks after your child while you are at your visit. I ask about it when you book a visit.
offer-dependant-care = Care for an adult who needs support
    .keywords = care, disabled, elderly
offer-dependant-care-about = Somebody looks after a person who needs support in everyday life while you are at your visit. I ask about it when you book a visit.

## For employers

offer-onboarding-translation = Translation of on-boarding documents
    .keywords = onboarding, on-boarding, documents for employees
offer-onboarding-translation-about = We help to translate the documents that a new foreign employee gets on starting work.
offer-substitute-refund = Refund for a substitute during Polish lessons
    .keywords = refund, substitute
offer-substitute-refund-about = A refund of the cost of a substitute while your employee learns Polish. Our consultant explains the conditions.
offer-employment-subsidy = Co-financing of a foreigner’s employment
    .keywords = subsidy, co-financing, employ a foreigner
offer-employment-subsidy-about = Co-financing of the cost of employing a foreigner. Our consultant explains the conditions.
offer-mentor-allowance = Allowance for a mentor
    .keywords = mentor, allowance
offer-mentor-allowance-about = An allowance for an employee who is a mentor to a new foreign colleague. Our consultant explains the conditions.
offer-multicultural-training = Training: multiculturalism
    .keywords = multiculturalism
offer-multicultural-training-about = Training for your team on working with people of different cultures.
offer-communication-training = Training: intercultural communication
    .keywords = communication training
offer-communication-training-about = Training for your team on understanding each other across languages and cultures.
offer-diverse-team-training = Training: managing a diverse team
    .keywords = diverse team, management
offer-diverse-team-training-about = Training for managers who lead teams of people from different countries.
offer-employer-meetings = Meetings and webinars on legal stay and work
    .keywords = webinar, legal stay, legal work
offer-employer-meetings-about = Information meetings and webinars on the legality of foreigners’ stay and work. Ask in the office about dates.

## For institutions

offer-partnership = What the Partnership is
    .keywords = partnership, mpiw
offer-partnership-about =
    The Małopolska Partnership for Integration and Multiculturalism (Małopolskie Partnerstwo na rzecz Integracji i Wielokulturowości) is planned as a network of institutions that work for foreigners. Its statute is still a proposal.

    What partners gain: ties between institutions, a place for discussion, quick access to knowledge, a say in what happens, more strength for projects, access to what the other partners can do, joint research and analyses, a library of tools, and promotion of the institution.
offer-partnership-bodies = How the Partnership is planned to work
offer-partnership-bodies-about =
    By the proposed statute there are three kinds of bodies.

    General Assembly: all representatives. It meets once a year, sets the direction and appoints the Programme Council.

    Programme Council: 4 to 6 entities, appointed for 2 years. It meets once in half a year, carries out the directions of the Partnership and promotes its work.

    Thematic groups: chosen representatives, permanent or for a time, who work on one subject under a leader.

    The Secretariat at WUP Kraków keeps the list of partners and does the office work.
offer-partnership-join = How to join
    .keywords = join the partnership, declaration
offer-partnership-join-about =
    Fill in a declaration with the data of your entity and a description of its work for foreigners, and send it to integracja@wup-krakow.pl.

    The Programme Council decides on admission. Partners are expected to be active: to take part in meetings, webinars and conferences, and to share their experience.
offer-partnership-statute = Remarks on the statute
    .keywords = statute
offer-partnership-statute-about = The statute is a proposal that partners agree on together. Send your remarks, above all ideas on how to work, to integracja@wup-krakow.pl.
offer-partnership-topics = Propose a topic
offer-partnership-topics-about = Partners propose topics for meetings. From them the Secretariat prepares the plan of work.
offer-awareness-training = Open training and webinars
offer-awareness-training-about = Training and webinars on intercultural communication, open to everybody who is interested.
offer-awareness-media = Publications and spots
offer-awareness-media-about = Publications and spots in local and regional media that promote multiculturalism.
offer-awareness-events = Conferences and regional events
offer-awareness-events-about = Conferences and regional events on the integration of foreigners and intercultural communication.
offer-awareness-contests = Contests
    .keywords = contest, competition
offer-awareness-contests-about = Contests for a commune open to foreigners, for an NGO active in integration, and for an employer friendly to foreigners.

## Topics of events and announcements

offer-topic-work = Finding work
offer-topic-polish = The Polish language
offer-topic-vocational = Trades and qualifications
offer-topic-offices = Offices and everyday matters
offer-topic-family = Children, school, family
offer-topic-business = Starting a business
offer-topic-digital = Computers and phones
offer-topic-culture = Culture and meeting people
offer-topic-employers = For employers
