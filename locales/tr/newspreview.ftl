### An announcement shown to the coordinator alone.

newspreview-here = Kişiler duyuruyu böyle görecek. Şimdilik yalnızca siz görüyorsunuz.
