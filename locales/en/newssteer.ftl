### Pausing and stopping an announcement.

newssteer-paused = It is paused.
newssteer-sending = Sending goes on.
newssteer-stopped = It is stopped. Nobody else gets it.
newssteer-draft = It is a draft again.
# $state (String) - how an announcement stands
newssteer-not-now = That cannot be done now. How it stands: { $state }
newssteer-stop-check = Stop it for good? Those who do not have it yet will not get it.
newssteer-stop-yes = Yes, stop
