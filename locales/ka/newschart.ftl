### The picture of how an announcement went out.

newschart-ordered = დიაგრამას ვხატავ. ცოტა ხანში აქ გამოჩნდება.
# $limit (Number)
newschart-too-many = { $limit ->
    [one] თქვენთვის უკვე ვამზადებ { $limit } ფაილს. გთხოვთ, ცოტა მოიცადოთ და ხელახლა სცადოთ.
   *[other] თქვენთვის უკვე ვამზადებ { $limit } ფაილს. გთხოვთ, ცოტა მოიცადოთ და ხელახლა სცადოთ.
}
