### Who says that they are young: the words are for somebody of thirteen, who is addressed as children are.

young-title = You are welcome here
young-welcome = You can ask us anything. Nobody is sent away here because they are young.
# $number (String) - a telephone number
young-line = { $number }: for children and young people, free. You can call there when something is hard for you.
young-person = You can write to a person of the centre. A person reads what you write and answers you; sometimes that takes a while.
young-talking = You are writing with the people of the centre: what you write goes to them.
young-visits = You can come to some visits too. Whether a parent or a guardian is needed for that, the person of the centre explains.
young-news = We send no announcements to anybody under 16. Reminders of your visits come as ever.
# $under (Number) - 16 or 18
young-remembered = We remember only that you are under { $under }, and not how old you are. The people of the centre see this, so that they can help you well. Was it a mistake? Press “{ young-older }”.
young-write = Write to a person
young-older = I am 18 or older
young-corrected = Thank you, this is corrected.
