### The picture of how an announcement went out.

newschart-ordered = I am drawing the picture. It will come here in a moment.
# $limit (Number)
newschart-too-many = I am already preparing { $limit ->
    [one] { $limit } file
   *[other] { $limit } files
} for you. Please wait for a moment and try again.
