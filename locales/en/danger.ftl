### Danger: what is said to whoever calls for help.

danger-title = Help in danger
danger-told = The people of the centre now see that you need help. But they cannot come, and may not read this at once: in danger, please call 112.
danger-later = When you are safe, write here or choose below what you need.
danger-heard = I am an automatic assistant, and what you write worries me. You do not have to be alone with this.
# $number (String) - a telephone number, $who (String) - who answers there
danger-line = { $number }: { $who }
danger-who-crisis = for adults in a crisis, free, day and night
danger-who-young = for children and young people, free, day and night
danger-who-children = for children, of the Ombudsman for Children, free, day and night
danger-who-violence = for people who suffer violence at home, free, day and night
danger-who-trafficking = for people who are forced to work or are held, foreigners too; urgent matters day and night
danger-who-strada = La Strada: for people who are forced to work or are held, day and night
danger-person = Write to a person of the centre
danger-tell = Tell the people of the centre
