export { cleanPicture, type CleanPicture } from './clean'
export { NotAPicture, PictureTooLarge } from './errors'
export { blurDataURL, freezeSizes, publicMediaDir, type Rendition } from './freeze'
export { IMAGE_SIZES, IMAGE_TYPES } from './sizes'
