### Tickets at the door of an event.

checkin-ticket = მიუთითეთ ბილეთის კოდი.
checkin-unclear = ეს ბილეთის კოდი არ არის. კოდში 8 ასო და ციფრია, მაგალითად: ABCD-1234.
# $what (String) - title and time of the event, $count (Number) - for how many people the ticket is
checkin-come =
    ✓ მობრძანდით!
    { $what }
    რამდენი ადამიანისთვის: { $count }
# $what (String) - title and time of the event
checkin-again =
    ეს ბილეთი უკვე შემოწმებულია:
    { $what }
# $what (String) - title and time of the event
checkin-other =
    ეს ბილეთი ნამდვილია, მაგრამ სხვა ღონისძიებისაა:
    { $what }
# $what (String) - title and time of the event
checkin-day =
    ეს ბილეთი ნამდვილია, მაგრამ დღევანდელი არ არის:
    { $what }
# $what (String) - title and time of the event
checkin-cancelled =
    ეს ღონისძიება გაუქმებულია:
    { $what }
# $what (String) - title and time of the event
checkin-waiting =
    ეს ადამიანი რიგშია და ადგილი ჯერ არ აქვს:
    { $what }
# $what (String) - title and time of the event
checkin-left =
    ამ ადამიანმა ადგილზე უარი თქვა:
    { $what }
checkin-unknown = ასეთი ბილეთი არ არის. გთხოვთ, კიდევ ერთხელ შეამოწმოთ კოდი.
checkin-for-staff = ეს კოდი ჩვენი გუნდისთვისაა: აჩვენეთ შესასვლელში. სხვა არაფრის გაკეთება არ გჭირდებათ.
checkin-undo = აღნიშვნის გაუქმება
checkin-type = შემდეგი ბილეთის შეყვანა
