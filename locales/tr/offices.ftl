### The offices.

