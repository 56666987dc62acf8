export { BadEnvironment, type Environment, environment, readEnvironment } from './environment'
export type { MachineTranslation } from './machine-translation'
export type { S3 } from './s3'
