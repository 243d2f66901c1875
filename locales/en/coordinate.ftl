### What coordinators find.

coordinate-title = For coordinators
coordinate-about = What you change here holds at once, everywhere. The configuration file only filled the first database.
coordinate-figures = How it goes
coordinate-report = Report in numbers
coordinate-hours = Office hours
coordinate-closures = Closures
coordinate-consultants = Consultants
coordinate-stranded = Visits to rearrange
coordinate-roster = Staff
coordinate-replies = Ready-made replies
coordinate-audit = What was done
coordinate-news = Announcements
