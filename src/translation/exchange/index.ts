export { UnknownFormat, UnreadableFile, UnwritableUnit } from './errors'
export type { ExchangeEntry, ExchangeFormat, ExchangeHead, ExchangeUnit, ReturnedFile, ReturnedUnit } from './format'
export { EXCHANGE_FORMATS, formatByExtension, formatOf, readExchange } from './formats'
export {
  CONFLICT_REASONS,
  type ConflictReason,
  type CurrentUnit,
  type CurrentUnits,
  FAULT_REASONS,
  type FaultReason,
  type PlannedState,
  type PlannedUnit,
  planImport,
} from './plan'
