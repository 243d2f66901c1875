### What somebody is told who has just been erased.

erased-title = Everything is erased
erased-done = It is done: we know nothing about you any more. We do not keep this message either.
erased-new = If you write to us again, you begin anew, as somebody whom we do not know.
