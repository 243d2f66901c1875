### What is said when the picture of an announcement has been brought, or could not be.

