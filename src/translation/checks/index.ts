export type { CheckFinding } from './check'
export { runChecks } from './run'
