### Who an announcement is for.

newsaim-languages = ენები
newsaim-towns = ქალაქები
newsaim-topics = თემები
newsaim-audiences = ვინ არიან
newsaim-channels = ჩატის აპები
newsaim-which = დააჭირეთ შესაბამისს. თუ არაფერს აირჩევთ, ყველასთვისაა.
newsaim-event = ღონისძიების მონაწილეები
newsaim-which-event = რომელ ღონისძიებაზე ჩაწერილთათვის? მათგან მიიღებს მხოლოდ ის, ვინც განცხადებებზე თანახმაა.
newsaim-no-event = არც ერთი
# $title (String) - what the event is called, $when (String) - date and time
newsaim-one-event = { $title } ({ $when })
# $count (Number)
newsaim-people = ახლა მიიღებდა ამდენი ადამიანი: { $count }
newsaim-only-those = განცხადებას მხოლოდ ის იღებს, ვინც თანახმაა.
newsaim-back = განცხადება
