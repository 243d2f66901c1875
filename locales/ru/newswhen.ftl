### When an announcement is sent.

newswhen-when = Когда отправить?
newswhen-now = Сразу после подтверждения
newswhen-later = В определённый день и час
newswhen-urgent = Немедленно, даже ночью
newswhen-day = В какой день? Например: 24.12.2026
newswhen-time = В котором часу? Например: 10:30
newswhen-time-unclear = Не понимаю этого времени. Напишите, например: 10:30
