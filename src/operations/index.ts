export { operationsEndpoints } from './endpoints'
export { type FolderState, type OperationsReport, tellOperations } from './report'
export { inRequest, requestFacts } from './request-scope'
