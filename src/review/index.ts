export type { Finding } from './finding'
export { gate } from './gate'
