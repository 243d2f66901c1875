### What somebody has asked for in their own words.

# Above a service that was opened because of what somebody wrote.
wished-this = Myślę, że chodzi o to. Jeśli nie, proszę napisać to innymi słowami.
wished-else = Oto, co oferuje centrum. Można też napisać innymi słowami, czego potrzeba.
