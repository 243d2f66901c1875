### What the centre offers: groups, services and what each of them is. The ids are named in the catalogue.

offer-for-migrants = Ayudamos a personas extranjeras que viven o trabajan en Małopolska. Elija un tema para leer más y agendar una cita.
offer-for-employers = Apoyamos a empresas que contratan o quieren contratar a personas extranjeras. Elija un tema para leer más y agendar una conversación con nuestro equipo.
offer-for-institutions = Para instituciones y organizaciones que trabajan por las personas extranjeras, y para quien quiera conocer otras culturas.

## Groups

offer-group-guidance = Trabajo y vida diaria
offer-group-specialists = Orientación y apoyo de especialistas
offer-group-courses = Cursos
offer-group-meetings = Talleres y charlas
offer-group-documents = Documentos y títulos
offer-group-extras = En la oficina
offer-group-employer-support = Apoyo para su empresa
offer-group-employer-training = Formación y charlas
offer-group-partnership = La Alianza de Małopolska
offer-group-awareness = Conocer las culturas

## For migrants

offer-career = Orientación laboral
    .keywords = trabajo, empleo, busco trabajo, buscar trabajo, busco empleo, necesito trabajo, encontrar trabajo, cambiar de trabajo, hoja de vida, currículum, cv, entrevista de trabajo, vacantes, carrera, camello, chamba, laburo, pega
offer-career-about = Una persona experta habla con usted sobre lo que sabe hacer y lo que quiere hacer: buscar trabajo, cambiar de trabajo, la hoja de vida, la entrevista y los cursos que le ayudan.
offer-assistant = Asistente intercultural
    .keywords = asistente, trámite, trámites, formulario, formularios, llenar un formulario, carta de una oficina, oficinas públicas, colegio, escuela, jardín infantil, médico, doctor, salud, pesel, vida diaria
offer-assistant-about = Le ayuda con la vida diaria en Polonia: explica cómo funcionan las oficinas públicas, los colegios y la salud, ayuda a entender una carta o llenar un formulario y a hablar con las oficinas.
offer-legal = Asesoría legal
    .keywords = abogado, abogada, ley, leyes, derechos, mis derechos, contrato, contrato de trabajo, ayuda legal, asesoría jurídica, demanda, juzgado, divorcio, me despidieron, no me pagan
offer-legal-about = Una persona experta en leyes explica sus derechos y deberes: en el trabajo, con la vivienda, en las oficinas públicas, en la familia. La conversación es privada.
offer-tax = Asesoría en impuestos
    .keywords = impuesto, impuestos, pit, declaración de renta, declaración de impuestos, renta, devolución de impuestos, fisco, urzad skarbowy, asesoría tributaria
offer-tax-about = Una persona experta explica los impuestos en Polonia: la declaración anual, el impuesto del trabajo o de un negocio propio.
offer-business = Asesoría de negocios
    .keywords = negocio, negocios, negocio propio, mi negocio, empresa, empresa propia, abrir una empresa, crear empresa, montar un negocio, emprender, emprendimiento, independiente, por cuenta propia, jdg
offer-business-about = Una persona experta le ayuda a abrir y llevar un negocio propio en Polonia.
offer-psychological = Apoyo psicológico
    .keywords = psicólogo, psicóloga, ayuda psicológica, estrés, ansiedad, depresión, tristeza, miedo, soledad, pánico, trauma, duelo, me siento mal
offer-psychological-about = Una persona experta en psicología escucha y le ayuda en un momento difícil: estrés, soledad, una pérdida, preocupación por la familia. La conversación es privada.
offer-mediation = Mediación
    .keywords = mediador, mediadora, conflicto, pelea, discusión, disputa, desacuerdo, problema con un vecino, llegar a un acuerdo
offer-mediation-about = En la mediación, una persona neutral se sienta con los dos lados de un conflicto, por ejemplo con su jefe, un vecino o en la familia, y les ayuda a encontrar juntos una solución.
offer-polish-course = Cursos de polaco
    .keywords = polaco, curso de polaco, clases de polaco, aprender polaco, estudiar polaco, idioma polaco, curso de idioma, lecciones de polaco
offer-polish-course-about = Se aprende polaco en grupo. Si ninguna fecha le queda bien, pregunte en la oficina.
offer-vocational-course = Cursos de oficios
    .keywords = capacitación, formación, curso técnico, curso profesional, oficio, aprender un oficio, profesión, cualificación
offer-vocational-course-about = Se aprende un oficio o se obtiene una nueva cualificación. En orientación laboral le ayudan a elegir. Si ninguna fecha le queda bien, pregunte en la oficina.
offer-workshops = Talleres
    .keywords = taller, taller en grupo, actividad en grupo
offer-workshops-about = Encuentros en un grupo pequeño para aprender algo útil para la vida y el trabajo en Polonia.
offer-information-meetings = Charlas informativas
    .keywords = charla, charlas, charla informativa, reunión, reunión informativa, sesión informativa
offer-information-meetings-about = Encuentros cortos sobre un tema, con tiempo para sus preguntas.
offer-translation = Traducción de documentos
    .keywords = traducción, traducciones, traducir, traducir documentos, traductor, traductora, traductor oficial, traducción oficial, traducción jurada, traductor jurado, intérprete
offer-translation-about = Le ayudamos a traducir los documentos que necesita para el trabajo, el estudio o las oficinas públicas. No los envíe aquí: tráigalos a la cita.
offer-nostrification = Reconocimiento de títulos
    .keywords = diploma, diplomas, título, títulos, título universitario, convalidar, convalidación, convalidar título, homologar, homologación, homologar título, reconocer mi título, reconocimiento, nostrificación, certificado de estudios, bachillerato
offer-nostrification-about = Le ayudamos a que su título o certificado de estudios valga en Polonia (nostryfikacja): qué oficina decide, qué se necesita y cómo pedirlo.
offer-computer = Computador e impresora
    .keywords = computador, computadora, ordenador, impresora, imprimir, escáner, escanear, fotocopia, fotocopias, internet
offer-computer-about = En la oficina puede usar un computador y una impresora, por ejemplo para una solicitud o la hoja de vida.
offer-childcare = Cuidado de niños en la cita
    .keywords = niño, niña, niños, hijo, hija, hijos, bebé, cuidado de niños, cuidar a mi hijo, guardería, niñera
offer-childcare-about = Alguien cuida a su hijo o hija mientras usted está en la cita. Lo pregunto cuando agenda la cita.
offer-dependant-care = Cuidado de una persona adulta
    .keywords = cuidado de adultos, adulto mayor, persona mayor, discapacidad, persona con discapacidad, cuidar a mi mamá, abuelo, abuela
offer-dependant-care-about = Alguien cuida a una persona que necesita apoyo en la vida diaria mientras usted está en la cita. Lo pregunto cuando agenda la cita.

## For employers

offer-onboarding-translation = Traducción de documentos de ingreso
    .keywords = onboarding, on-boarding, documentos de ingreso, documentos para empleados, documentos para el empleado, inducción
offer-onboarding-translation-about = Ayudamos a traducir los documentos que una persona extranjera recibe al empezar a trabajar.
offer-substitute-refund = Reembolso de reemplazos
    .keywords = reembolso, reemplazo, sustituto, suplente, reembolso de gastos, reemplazo del empleado
offer-substitute-refund-about = Reembolso del costo de un reemplazo mientras quien trabaja con usted aprende polaco. Nuestro equipo explica las condiciones.
offer-employment-subsidy = Subsidio para contratar
    .keywords = subsidio de contratación, cofinanciación, cofinanciamiento, contratar a un extranjero, contratar extranjeros, contratar extranjero, costos de contratación
offer-employment-subsidy-about = Un subsidio para el costo de contratar a una persona extranjera. Nuestro equipo explica las condiciones.
offer-mentor-allowance = Bono para mentores
    .keywords = mentor, mentora, mentoría, tutor, bono, bono para el mentor
offer-mentor-allowance-about = Un bono para quien acompaña como mentor o mentora a una persona extranjera nueva en la empresa. Nuestro equipo explica las condiciones.
offer-multicultural-training = Formación: multiculturalidad
    .keywords = multiculturalidad, multicultural, diversidad cultural, otras culturas
offer-multicultural-training-about = Formación para su equipo sobre el trabajo con personas de distintas culturas.
offer-communication-training = Formación: comunicación intercultural
    .keywords = comunicación intercultural, curso de comunicación, barrera del idioma
offer-communication-training-about = Formación para su equipo sobre cómo entenderse entre idiomas y culturas distintas.
offer-diverse-team-training = Formación: equipos diversos
    .keywords = equipo diverso, equipos diversos, gestión de equipos, manejo de equipos, liderazgo, dirigir equipos
offer-diverse-team-training-about = Formación para quienes dirigen equipos con personas de distintos países.
offer-employer-meetings = Estancia y trabajo legal: charlas
    .keywords = webinar, webinarios, seminario web, estancia legal, trabajo legal, contratación legal
offer-employer-meetings-about = Charlas informativas y webinars sobre la legalidad de la estancia y el trabajo de personas extranjeras. Pregunte las fechas en la oficina.

## For institutions

offer-partnership = Qué es la Alianza
    .keywords = alianza, alianza de małopolska, mpiw, red de instituciones, aliados
offer-partnership-about =
    La Alianza de Małopolska por la Integración y la Multiculturalidad (Małopolskie Partnerstwo na rzecz Integracji i Wielokulturowości) se planea como una red de instituciones que trabajan por las personas extranjeras. Su estatuto todavía es una propuesta.

    Lo que ganan las entidades aliadas: lazos entre instituciones, un espacio de diálogo, acceso rápido al conocimiento, voz en lo que pasa, más fuerza para los proyectos, acceso a lo que pueden hacer las demás, investigaciones y análisis conjuntos, una biblioteca de herramientas y promoción de la institución.
offer-partnership-bodies = Cómo funcionará la Alianza
offer-partnership-bodies-about =
    El estatuto propuesto prevé tres tipos de órganos.

    Asamblea General (Walne Zgromadzenie): todas las personas representantes. Se reúne una vez al año, fija el rumbo y nombra el Consejo de Programa.

    Consejo de Programa (Rada Programowa): de 4 a 6 entidades, nombradas por 2 años. Se reúne cada medio año, lleva a la práctica el rumbo de la Alianza y da a conocer su trabajo.

    Grupos temáticos (Grupy tematyczne): representantes elegidos, de forma permanente o por un tiempo, que trabajan en un tema con alguien que los dirige.

    La Secretaría, en la Oficina Regional de Empleo de Cracovia (WUP Kraków), lleva la lista de entidades aliadas y el trabajo administrativo.
offer-partnership-join = Cómo unirse
    .keywords = unirse, unirse a la alianza, unirme a la alianza, declaración de adhesión, adhesión, ser aliado
offer-partnership-join-about =
    Llene una declaración (oświadczenie) con los datos de su entidad y una descripción de su trabajo por las personas extranjeras, y envíela a integracja@wup-krakow.pl.

    El Consejo de Programa decide sobre el ingreso. De las entidades aliadas se espera que participen: en reuniones, webinars y conferencias, y que compartan su experiencia.
offer-partnership-statute = Comentarios al estatuto
    .keywords = estatuto, estatutos, estatuto de la alianza, comentarios
offer-partnership-statute-about = El estatuto es una propuesta que las entidades aliadas acuerdan juntas. Envíe sus comentarios, sobre todo ideas sobre la forma de trabajar, a integracja@wup-krakow.pl.
offer-partnership-topics = Proponer un tema
offer-partnership-topics-about = Las entidades aliadas proponen temas para las reuniones. Con ellos la Secretaría prepara el plan de trabajo.
offer-awareness-training = Formación y webinars abiertos
offer-awareness-training-about = Formación y webinars sobre comunicación intercultural, abiertos a quien tenga interés.
offer-awareness-media = Publicaciones y spots
offer-awareness-media-about = Publicaciones y spots en medios locales y regionales que promueven la multiculturalidad.
offer-awareness-events = Conferencias y eventos regionales
offer-awareness-events-about = Conferencias y eventos regionales sobre la integración de personas extranjeras y la comunicación intercultural.
offer-awareness-contests = Concursos
    .keywords = concurso, participar en un concurso, concurso para municipios, concurso para empresas, ong
offer-awareness-contests-about = Concursos para un municipio (gmina) abierto a las personas extranjeras, una ONG activa en la integración y una empresa amiga de las personas extranjeras.

## Topics of events and announcements

offer-topic-work = Buscar trabajo
offer-topic-polish = El idioma polaco
offer-topic-vocational = Oficios y cualificaciones
offer-topic-offices = Trámites y vida diaria
offer-topic-family = Niños, escuela, familia
offer-topic-business = Abrir un negocio
offer-topic-digital = Computador y celular
offer-topic-culture = Cultura y conocer gente
offer-topic-employers = Para empresas
