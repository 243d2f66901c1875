### Erasing somebody who was booked by phone.

forerase-what = Everything that is kept here about this person will be deleted: name, phone number and all visits. Visits to come are cancelled. Nobody can bring it back.
forerase-stays = What stays: a coded mark, so that no backup copy brings it back, and numbers without names for reports.
# $ref (String) - the number of a visit, $when (String) - date and time, $office (String) - a town
forerase-check = Has this person asked for it, and do you know for certain who they are? { $ref }, { $when }, { $office }
forerase-done = It is done: nothing about this person is kept here any more.
