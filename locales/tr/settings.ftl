### Settings.

