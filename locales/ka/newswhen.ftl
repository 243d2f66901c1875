### When an announcement is sent.

newswhen-when = როდის გაიგზავნოს?
newswhen-now = დადასტურებისთანავე
newswhen-later = არჩეულ დღესა და დროს
newswhen-urgent = ახლავე, ღამითაც
newswhen-day = რომელ დღეს? მაგალითად: 24.12.2026
newswhen-time = რომელ საათზე? მაგალითად: 10:30
newswhen-time-unclear = ეს დრო ვერ გავიგე. დაწერეთ ასე: 10:30
