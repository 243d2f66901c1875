### What somebody is told who has just been erased.

erased-title = ყველაფერი წაშლილია
erased-done = მზადაა: თქვენზე აღარაფერი ვიცით. არც ამ შეტყობინებას ვინახავთ.
erased-new = თუ ისევ მოგვწერთ, ყველაფერი თავიდან დაიწყება, თითქოს არ გიცნობდეთ.
