### What somebody has asked for in their own words.

# Above a service that was opened because of what somebody wrote.
wished-this = I think this is what you need. If not, please write it in other words.
wished-else = Here is what the centre offers. You can also write in other words what you need.
