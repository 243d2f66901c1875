### Getting in line for a full event.

lineup-free = ადგილი ახლახან გათავისუფლდა: ის თქვენია.
