### What people are told of what others have done.

telling-taken = A person from the centre has taken your case and will answer here.
telling-another = Another colleague from the centre has taken your case and will answer here.
telling-begun = A person from the centre is writing to you about a visit. You can answer right here.
telling-case = The conversation
telling-closed = The person from the centre has closed this conversation.
telling-closed-idle = Nothing has been written here for some days, so this conversation is closed now. If you still need us, one tap opens it again.
telling-closed-old = It has been a long time since anybody wrote in this conversation. It is closed now, and what was written and sent in it is deleted. If you still need us, please ask for a person again.
telling-rate = How did we help? One tap is enough, and you need not answer.
# $count (Number) - 1 to 5
telling-stars = { $count ->
    [one] { $count } star
   *[other] { $count } stars
}
telling-write-again = Write again
# $when (String) - date and time
telling-visit-booked = The office has booked a visit for you: { $when }.
# $when (String) - date and time
telling-visit-moved = As you asked, the office has moved your visit: { $when }.
# $when (String) - date and time
telling-visit-cancelled = As you asked, the office has cancelled your visit on { $when }.
# $when (String) - date and time
telling-visit-missed = We missed you on { $when }. We hope you are well. If you still need the visit, you can book another time.
# $when (String) - date and time
telling-visit-stands = Good news: your visit takes place as planned after all: { $when }.
# $when (String) - date and time, $office (String) - a town
telling-cannot-be = We are sorry: your visit on { $when } ({ $office }) cannot take place as planned. Nothing is changed until you decide.
telling-same-time = Somebody else from our team can see you at the same time.
telling-other-time = Please choose another time, or cancel the visit.
telling-keep-time = Keep the time
# How files are called that a person from the centre sends, before the ending: “document.pdf”.
telling-file-document = document
telling-file-photo = photo
telling-file-voice = recording
telling-file-video = video
# $when (String) - date and time of the visit
telling-sooner-over = The earlier time is not kept for you any more. Your visit stays as it is: { $when }. You are still in line.
# Of a visit that nobody who looks at the phone may learn more of. $when (String) - date and time
telling-cannot-be-plain = We are sorry: your visit on { $when } cannot take place as planned. Nothing is changed until you decide.
# $when (String) - date and time
telling-sooner-plain = An earlier time is free: { $when }. It is kept for you.
