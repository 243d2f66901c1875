### Why something that was sent cannot be shown to the people of the centre.

# $megabytes (Number) - the most that a file may weigh
passing-too-large = Этот файл слишком большой, чтобы его передать: можно до { $megabytes } МБ.
passing-kind = Такой файл передать нельзя. Отправьте, пожалуйста, фото, PDF, файл Word, текстовый файл, аудио или видео MP4.
# $count (Number) - how many files are kept of one conversation
passing-too-many = { $count ->
    [one] В этом разговоре уже { $count } файл, и больше сохранить нельзя. Опишите, пожалуйста, словами.
    [few] В этом разговоре уже { $count } файла, и больше сохранить нельзя. Опишите, пожалуйста, словами.
    [many] В этом разговоре уже { $count } файлов, и больше сохранить нельзя. Опишите, пожалуйста, словами.
   *[other] В этом разговоре уже { $count } файла, и больше сохранить нельзя. Опишите, пожалуйста, словами.
}
# The file could not be fetched from the messenger.
passing-lost = Файл до нас не дошёл. Отправьте его, пожалуйста, ещё раз.
