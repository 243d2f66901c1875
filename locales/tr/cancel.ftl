### Cancelling a visit.

# $when (String) - date and time, $office (String) - a town
cancel-check = Bu randevunuz iptal edilsin mi: { $when }, { $office }?
cancel-yes = Evet, iptal et
    .keywords = evet, tamam, iptal, iptal et, iptal edin
cancel-done = Randevunuz iptal edildi. Haber verdiğiniz için teşekkürler: bu saati şimdi başka biri alabilir.
# $limit (Number) - how many visits may be cancelled in a day
cancel-too-many = { $limit ->
    [one] Burada günde { $limit } randevu iptal edebilirsiniz ve bugünkü hakkınız doldu. Lütfen yarın tekrar deneyin ya da ofise haber verin.
   *[other] Burada günde { $limit } randevu iptal edebilirsiniz ve bugünkü hakkınız doldu. Lütfen yarın tekrar deneyin ya da ofise haber verin.
}
