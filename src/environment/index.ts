export { BadEnvironment, type Environment, environment, readEnvironment } from './environment'
export type { MachineTranslation } from './machine-translation'
export type { MediaStore, S3 } from './s3'
