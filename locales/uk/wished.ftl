### What somebody has asked for in their own words.

# Above a service that was opened because of what somebody wrote.
wished-this = Думаю, вам потрібно це. Якщо ні, напишіть, будь ласка, іншими словами.
wished-else = Ось що пропонує центр. Можна також написати іншими словами, що вам потрібно.
