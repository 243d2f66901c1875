### Complaints about how somebody was treated: where they go, past those who answer here.

complaint-title = Something was wrong with how we treated you
# A button
complaint-key = Complaint
# Whoever the centre has named stands below
complaint-who = You can complain. The consultants do not read it. It is read here:
complaint-how = Say in your own words what happened, when, and in which office. I pass none of it on: nothing of it goes to the consultants or to their group.
complaint-stays = Your help does not depend on it: visits, courses and conversations stay as they are.
complaint-another = You can also ask for another consultant, in a conversation or at an office. You need not say why.
complaint-not-passed = I have not passed these words on to the consultant.
