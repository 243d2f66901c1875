### Limits: what is said to whoever does more in a short time than anybody needs to.

# $time (Time) - when it goes on
limits-pause = Вы пишете очень быстро, и я не успеваю. Я снова буду читать с { $time }: пожалуйста, подождите и отправьте ещё раз то, чего не хватает. Об опасности пишите всегда и звоните 112.
