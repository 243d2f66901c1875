### Why something that was sent cannot be shown to the people of the centre.

# $megabytes (Number) - the most that a file may weigh
passing-too-large = This file is too large to be passed on: { $megabytes } MB is the most.
passing-kind = This kind of file cannot be passed on. Please send a photo, a PDF, a Word or text file, sound or an MP4 video.
# $count (Number) - how many files are kept of one conversation
passing-too-many = { $count ->
    [one] This conversation already has { $count } file, and more cannot be kept. Please describe it in words.
   *[other] This conversation already has { $count } files, and more cannot be kept. Please describe it in words.
}
# The file could not be fetched from the messenger.
passing-lost = The file did not arrive here. Please send it once more.
