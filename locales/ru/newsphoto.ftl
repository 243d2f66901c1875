### The picture of an announcement.

# $megabytes (Number)
newsphoto-send = Пришлите, пожалуйста, одно изображение: как фото или как файл JPEG либо PNG. Не больше { $megabytes } МБ.
newsphoto-none = Без изображения
newsphoto-kind = Такой файл покажет не каждый мессенджер. Пришлите, пожалуйста, фото или файл JPEG либо PNG.
# $megabytes (Number)
newsphoto-too-large = Это изображение слишком большое: можно не больше { $megabytes } МБ. Пришлите, пожалуйста, поменьше. В Telegram оно уменьшится само, если отправить его как фото, а не как файл.
newsphoto-fetching = Загружаю изображение. Когда будет готово, напишу здесь.
