### Out of the line for an earlier time.

notsooner-done = კარგი. თქვენი ვიზიტი უცვლელია და უფრო ადრეულ დროს აღარ ვეძებ.
