### The report of some months: its table, its picture and what is said with them.

# $span (String) - a month, or from one to another, $office (String) - a town, or all offices
tabulating-title = Report: { $span }, { $office }
# $month (String) - a month and its year
tabulating-month = { $month }
# $first (String), $last (String) - months and their years
tabulating-months = { $first } – { $last }
tabulating-everywhere = all offices
tabulating-nowhere = online or no office
tabulating-online = online
tabulating-no-office = no office
tabulating-no-language = not chosen
tabulating-others = others
# $people (Number)
tabulating-line-people = People: { $people }
# $visits (Number), $arrivals (Number), $walkins (Number)
tabulating-line-visits = Visits: { $visits }. Arrived: { $arrivals }. Without a booking: { $walkins }.
# $events (Number), $courses (Number), $enrolments (Number), $attendances (Number)
tabulating-line-events = Events: { $events }. Courses: { $courses }. Enrolments: { $enrolments }. Attendances: { $attendances }.
# $cases (Number)
tabulating-line-cases = Conversations: { $cases }
tabulating-people-months = People, month by month
tabulating-visits-offices = Visits with and without a booking, by office
tabulating-visits-services = Visits, by service
tabulating-people-languages = Languages (people)
tabulating-people-languages-months = Languages (people, each month anew)
tabulating-overview = Overview
tabulating-offices = Offices
tabulating-services = Services
tabulating-topics = Events
tabulating-subjects = Conversations
tabulating-languages = Languages
tabulating-notes = Notes
tabulating-what = What
tabulating-when = Month
tabulating-office = Office
tabulating-service = Service
tabulating-topic = Topic
tabulating-subject = Subject
tabulating-language = Language
tabulating-outcome = What became of it
tabulating-times = How often
tabulating-total = Total
tabulating-people = People
tabulating-visits = Visits
tabulating-arrivals = Arrived
tabulating-walk-ins = Without a booking
tabulating-events = Events
tabulating-courses = Courses
tabulating-enrolments = Enrolments
tabulating-attendances = Attendances
tabulating-cases = Conversations
# $when (String) - date and time
tabulating-note-now = Counted on { $when }. What is still to come is not counted.
tabulating-note-people = “People” are how many different people there were in each month: those with a visit, a session of an event or course that they joined, or a conversation. The numbers of people in several months do not add up. Whoever uses two messengers counts twice.
tabulating-note-offices = Whoever came to several offices counts in each of them. Whoever had several services, topics or subjects counts for each.
tabulating-note-walk-ins = Of those who came without a booking nothing else is known, so they are not among the people.
tabulating-note-missed = A visit that was missed is a visit, but whoever did nothing else is not among the people.
tabulating-note-events = Events, courses and enrolments count in the month in which the event begins, attendances in the month of the session.
tabulating-note-languages = The language is the one that the person has chosen in the assistant.
tabulating-note-cases = Conversations are those with people of the centre that began in that month.
tabulating-note-forgotten = What was deleted after its time stays counted. Whoever comes again in the same month after everything about them was deleted counts anew.
