### Other times for an event.

eventtimes-what = რა უნდა შეიცვალოს?
eventtimes-add = შეხვედრის დამატება
eventtimes-every = ყველა მომდევნოს გადატანა
# $when (String) - date and time, from and to
eventtimes-session = { $when }: რა ვუყოთ ამ შეხვედრას?
eventtimes-move = სხვა დრო
eventtimes-drop = ამის გაუქმება
eventtimes-when = როდის? დაწერეთ დღე, და საათიც, თუ წინას განსხვავდება, მაგალითად: 24.12 17:00-19:00
# $when (String) - date and time, from and to
eventtimes-new = აქამდე: { $when }. რომელია ახალი დღე ან საათი? მაგალითად: 24.12, ან 18:00-20:00, ან ორივე.
# $when (String) - date and time, from and to
eventtimes-new-first = მათგან პირველი: { $when }. რომელია ახალი დღე ან საათი? ყველა სხვა იმავე სხვაობით გადაინაცვლებს.
# $count (Number) - how many people
eventtimes-check = სწორია? მაშინვე გაიგებს ამდენი ადამიანი: { $count }
eventtimes-same = არაფერი შეცვლილა.
eventtimes-cannot = ეს შეუძლებელია: შეხვედრები ერთმანეთს არ უნდა ემთხვეოდეს, დაწყებული კი უცვლელი რჩება. არაფერი შეცვლილა.
