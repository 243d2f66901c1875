### When an announcement is sent.

newswhen-when = Коли надіслати?
newswhen-now = Одразу після підтвердження
newswhen-later = У певний день і час
newswhen-urgent = Негайно, навіть уночі
newswhen-day = Якого дня? Наприклад: 24.12.2026
newswhen-time = О котрій годині? Наприклад: 10:30
newswhen-time-unclear = Не розумію цього часу. Напишіть, наприклад: 10:30
