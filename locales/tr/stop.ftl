### Stop.

# $count (Number) - how many visits
# $count (Number) - how many workshops, meetings and courses they have joined or wait for
