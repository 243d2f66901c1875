### Taking a closure back.

# $reason (String) - why, in the centre's own words
closure-reason = Neden: { $reason }
# $office (String) - a town, $first (String), $last (String) - dates in words
closure-check = { $office }: kapalı. İlk gün: { $first }. Son gün: { $last }. Bu kayıt silinsin mi?
closure-yes = Evet, sil
closure-done = Kayıt silindi. Bu günlere yeniden randevu alınabilir.
closure-gone = Bu kayıt artık yok.
