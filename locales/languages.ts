/** The languages, one line each. A new one is a line here and a folder of strings. */
export { en } from './en'
export { fa } from './fa'
