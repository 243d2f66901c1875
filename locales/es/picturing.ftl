### What is said when the picture of an announcement has been brought, or could not be.

picturing-there = La imagen ya está en el aviso.
picturing-lost = No se pudo recibir la imagen. Envíela otra vez, por favor.
picturing-late = El aviso ya no es un borrador: su imagen queda como estaba.
