### Asking the visitor of a visit that cannot be as planned.

propose-same = The person is asked. A colleague is held for the same time.
propose-other = The person is asked. Nobody else is free at this time, so they can choose another time or cancel.
propose-call = This person gets no messages here. Please call, and then move or cancel the visit as they wish.
