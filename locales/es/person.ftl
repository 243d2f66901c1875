### Talking to a person: the questions before the first words.

person-subject = Hablar con una persona
    .keywords = persona, humano, asesor, asesora, operador, operadora, agente, persona real, chat en vivo, hablar con alguien, hablar con un asesor, quiero hablar con alguien, atención al cliente
person-nobody = En este momento nadie responde en este chat. Estas son las oficinas: puede llamar, escribir o venir.
person-about = Aquí le responderá una persona del centro. ¿De qué se trata?
person-visit = Sobre mi cita
person-work = Trabajo
person-documents = Documentos y traducción
person-law = Leyes, impuestos, negocio
person-wellbeing = Bienestar, familia, conflicto
person-courses = Cursos y charlas
person-employer = Tengo una empresa
person-other = Otra cosa
person-office = ¿Le importa qué oficina responda?
person-any-office = No importa
# $language (String) - a language
person-not-spoken = Lo sentimos: en el centro nadie habla este idioma: { $language }. Trataremos de entendernos con un programa de traducción y palabras sencillas. La respuesta puede tardar más y puede haber errores.
person-reads = ¿Qué otro idioma puede leer?
person-reads-more = ¿Algún otro idioma?
person-none = Ninguno
person-enough = Eso es todo
person-too-many = Hoy ya empezó varias conversaciones. Por favor, llame o venga a una oficina, o escriba mañana.
# $code (String) - a return code
person-code = Si esta página se cierra, puede encontrar la conversación con este código de acceso: { $code }. Anótelo, por favor. Se escribe en “Configuración”.
