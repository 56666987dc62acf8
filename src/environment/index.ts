export { BadEnvironment, type Environment, environment, readEnvironment } from './environment'
