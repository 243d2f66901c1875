### What somebody has asked for in their own words.

# Above a service that was opened because of what somebody wrote.
wished-this = მგონი, ეს გჭირდებათ. თუ არა, გთხოვთ, სხვა სიტყვებით დაწეროთ.
wished-else = აი, რას გთავაზობთ ცენტრი. შეგიძლიათ სხვა სიტყვებითაც დაწეროთ, რა გჭირდებათ.
