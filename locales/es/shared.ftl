### A phone that others use as well.

shared-title = Este teléfono lo usa alguien más
shared-cleanup = “Limpiar chat” quita lo que he escrito aquí, o dice cómo hacerlo. Hágalo antes de que otra persona tome el teléfono.
shared-code = Con un código de acceso encuentra sus citas en otro teléfono u ordenador. Apúntelo, pero no en este teléfono.
shared-erase = “Borrar mis datos” termina con todo: sus citas, sus conversaciones y todo lo que sabemos de usted.
shared-exit = “Salida rápida”, encima del chat, lo cierra al momento y abre otra página. Lo mismo hace la tecla Esc o Shift pulsada tres veces.
