### Matters of residence: who decides, and where.

