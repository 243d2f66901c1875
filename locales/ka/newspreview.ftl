### An announcement shown to the coordinator alone.

newspreview-here = ასე მიიღებს ხალხი განცხადებას. ახლა მას მხოლოდ თქვენ ხედავთ.
