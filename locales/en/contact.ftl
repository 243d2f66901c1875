### How we may write to somebody by ourselves.

contact-title = How we write to you
contact-all = How may we write to you by ourselves: reminders, changes, answers?
# $when (String) - date and time
contact-visit = How may we write to you about this visit ({ $when })?
contact-discreet = Without details
contact-normal = With details
contact-none = Do not write by yourselves
contact-phone = Without details means: the day and the time, and nothing else. Somebody else may see your phone? Then this is the safe choice. Your phone can also hide the words of messages on the locked screen: look in its settings for “notifications”. Every phone is a little different.
contact-now-normal = From now on our messages have the details: the day, the time, the place and the service.
contact-now-discreet = From now on our messages have the day and the time, and nothing else. Everything more you see after a tap.
contact-now-none = From now on we do not write to you by ourselves and do not remind you. If a visit cannot take place, we still tell you, without details.
contact-delicate-stay = From now on our messages have the details. Messages about a delicate visit stay without details. You can change that in the visit.
# $way (String) - one of the three ways
contact-check = Messages about it: { $way }
