### All that is known of a person, as files.

