### Asking the visitor of a visit that cannot be as planned.

