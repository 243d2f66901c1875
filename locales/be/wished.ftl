### What somebody has asked for in their own words.

# Above a service that was opened because of what somebody wrote.
wished-this = Думаю, Вам трэба гэта. Калі не, напішыце, калі ласка, іншымі словамі.
wished-else = Вось што прапануе цэнтр. Можна таксама напісаць іншымі словамі, што Вам трэба.
