### When an announcement is sent.

newswhen-when = When is it sent?
newswhen-now = As soon as it is confirmed
newswhen-later = On a day and at a time
newswhen-urgent = At once, at night too
newswhen-day = On which day? For example: 24.12.2026
newswhen-time = At what time? For example: 10:30
newswhen-time-unclear = I do not understand this time. Please write it as 10:30.
