### What is said when the picture of an announcement has been brought, or could not be.

picturing-there = სურათი უკვე განცხადებასთან არის.
picturing-lost = სურათის მიღება ვერ მოხერხდა. გთხოვთ, კიდევ ერთხელ გამოაგზავნოთ.
picturing-late = განცხადება მონახაზი აღარ არის: სურათი უცვლელი რჩება.
