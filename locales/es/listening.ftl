### Words that are always heard when somebody types them. Lists, with commas between the words; small letters are enough.

listening-menu = menú, menu, inicio, iniciar, empezar, comenzar, menú principal, ir al inicio, volver al inicio, volver al menú, principal
listening-language = idioma, idiomas, lengua, cambiar idioma, cambiar el idioma, cambiar de idioma, otro idioma, cambio de idioma, quiero cambiar el idioma
listening-sos = sos, s.o.s., 112, auxilio, socorro, auxilio por favor, pido auxilio, necesito auxilio, sálvenme, sálveme, sálvame, rescátenme, ayuda urgente, ayúdenme urgente, es una emergencia, emergencia, estoy en peligro, estamos en peligro, corro peligro, mi vida corre peligro, llamen a la policía, llame a la policía, llamen una ambulancia, llamen a una ambulancia, llamen al 112, sos ayuda, ayuda sos
listening-help = ayuda, ayúdame, ayúdeme, ayúdenme, necesito ayuda, ayuda por favor, ayúdeme por favor, info, información, cómo funciona, qué puedes hacer, instrucciones
listening-stop = stop, parar, detener, basta, no me escriban, no me escriban más, no más mensajes, dejen de escribirme, darme de baja, dar de baja, cancelar suscripción, desactivar, terminar, fin
listening-visits = mis citas, mi cita, citas, ver mis citas, ver mi cita, mis reservas, mis turnos, cuándo es mi cita, cancelar cita, cancelar mi cita, cancelar la cita, cambiar cita, cambiar mi cita, mover mi cita, reprogramar cita, reprogramar mi cita, aplazar mi cita
listening-back = atrás, volver, regresar, volver atrás, ir atrás, devolverme
listening-person = persona, una persona, humano, un humano, asesor, asesora, un asesor, consultor, operador, operadora, agente, persona real, hablar con alguien, hablar con una persona, hablar con un humano, hablar con un asesor, quiero hablar con una persona, quiero hablar con alguien
listening-thanks = gracias, muchas gracias, muchísimas gracias, mil gracias, gracias por su ayuda, gracias por la ayuda, gracias por todo, muchas gracias por su ayuda, ok gracias, listo gracias, bueno gracias, vale gracias, muy amable, gracias muy amable, muy amable gracias, le agradezco, se lo agradezco, dios le pague, mil gracias por su ayuda
# A request for a person is a sentence with words of these lists alone; each word in all its forms.
# One of talk-to together with one of somebody or human, or else one of need together with one of human.
listening-talk-to = hablar, hablo, hablarle, conversar, charlar, chatear, platicar, comunicarme, comunicar, comuníqueme, comuníquenme, comunícame, comunicación, contactar, contactarme, contacto, conectar, conécteme, conéctenme, conéctame, pasar, páseme, pásenme, pásame, transferir, transfiérame, atienda, atiéndame, atender, escribirle, deme, dame, denme
listening-somebody = alguien, agente, operador, operadora, especialista, representante, funcionario, funcionaria, encargado, encargada, profesional
# Whoever needs a worker or an operator is an employer: only words that mean us.
listening-need = necesito, necesitaría, quiero, quisiera, prefiero, preferiría, deseo, requiero
listening-human = persona, humano, humana, asesor, asesora, consultor, consultora
# What may stand around these. No word that denies, and none of work.
listening-around = yo, me, mi, con, un, una, el, la, lo, los, de, del, a, al, por, favor, porfa, porfavor, puedo, podría, puede, pueden, podrían, gustaría, ser, es, sería, posible, si, sí, que, aquí, acá, ahora, ahorita, ya, mejor, solo, solamente, directamente, directo, real, viva, vivo, verdadera, verdad, verdadero, español, polaco, inglés, ucraniano, ruso, en, su, sus, centro, ustedes, usted, le, les, tengo, pregunta, duda, problema, ayuda, y, o, pero, hola, buenos, buenas, buen, días, día, tardes, noches, gracias, bien, ok, cómo, hay, disculpe, disculpen, perdón, señor, señora, hable, habla, urgente
# Behind these anything may stand.
listening-about = sobre, acerca, respecto, tema, asunto, cuanto
# What people write who want to complain of us: whole messages.
listening-complaint = queja, quejas, una queja, reclamación, tengo una queja, quiero quejarme, quiero poner una queja, quiero presentar una queja, quiero hacer una queja, poner una queja, presentar una queja, cómo quejarme, cómo puedo quejarme, dónde puedo quejarme, dónde me quejo, su trabajador fue grosero, su trabajadora fue grosera, su empleado fue grosero, su empleada fue grosera, me trataron mal, me pidió dinero por ayudar, cobró dinero, pidió un soborno, me pidió un soborno, tomó dinero, aceptó dinero
# Or a sentence with words of these lists alone, each word in all its forms: one of complain, or else one of wronged
# together with one of ours. No word for anybody else, and none of violence: that is danger.
listening-complain = queja, quejas, quejarme, quejo, quejarnos, reclamación, reclamar, reclamo
listening-wronged = grosero, grosera, groseros, maleducado, maleducada, gritó, gritaron, gritaba, insultó, insultaron, insultaba, humilló, humillaron, ofendió, ofendieron, ignoró, ignoraron, discriminó, discriminaron, racista, soborno, cobró, cobraron
listening-ours = su, sus, ustedes, trabajador, trabajadora, trabajadores, empleado, empleada, empleados, consultor, consultora, asesor, asesora, abogado, abogada, psicólogo, psicóloga, equipo, personal, centro, oficina
listening-complaining = yo, quiero, quisiera, queremos, me, a, mí, nos, poner, presentar, hacer, escribir, cómo, dónde, puedo, se, puede, una, un, la, el, los, las, de, del, en, con, por, para, sobre, contra, fue, fueron, era, es, ha, sido, estuvo, muy, mal, que, y, quien, él, ella, ellos, alguien, dinero, pidió, pidieron, ayuda, ayudar, trató, trataron, hola, buenos, buenas, días, tardes, favor, señor, señora
