### What somebody is told who has just been erased.

erased-title = Her şey silindi
erased-done = Tamam: artık hakkınızda hiçbir şey bilmiyoruz. Bu mesajı da saklamıyoruz.
erased-new = Bize yeniden yazarsanız, sizi hiç tanımıyormuşuz gibi baştan başlarsınız.
