### The picture of an announcement.

# $megabytes (Number)
newsphoto-send = Please send one picture, as a photo or as a JPEG or PNG file. It may be { $megabytes } MB at most.
newsphoto-none = Without a picture
newsphoto-kind = This is not a picture that every messenger shows. Please send a photo, or a JPEG or PNG file.
# $megabytes (Number)
newsphoto-too-large = This picture is too large: { $megabytes } MB at most. Please send a smaller one. On Telegram it becomes smaller by itself if you send it as a photo and not as a file.
newsphoto-fetching = I am taking the picture over. I will write here when it is done.
