### Taking an announcement back.

newswithdraw-check = ¿Retirarlo? Se borra donde todavía se puede. Las demás personas leerán que ya no vale.
newswithdraw-yes = Sí, retirar
newswithdraw-done = Se está retirando.
