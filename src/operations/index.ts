export { operationsEndpoints } from './endpoints'
export { type FolderState, type LeftExport, type OperationsReport, tellOperations } from './report'
export { inRequest, requestFacts } from './request-scope'
