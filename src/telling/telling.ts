import { createFaults, type Faults } from './faults'
import { createMeasures, type Measures } from './measures'
import { createRequests, type RequestLog, type Requests } from './requests'

/** All that a process tells of itself. Who has something to tell gets this, and adds a gauge or notes a fault. */
export type Telling = {
  readonly measures: Measures
  readonly requests: Requests
  readonly faults: Faults
  /** What `/metrics` answers: of this process, or of all that share a port. */
  readonly text: () => Promise<string>
}

type Options = {
  /** Where requests are logged; null for nowhere. */
  readonly log?: RequestLog | null
  readonly shown?: (path: string) => string
}

export const createTelling = ({ log = null, shown }: Options = {}): Telling => {
  const measures = createMeasures()
  return {
    measures,
    requests: createRequests({ measures, log, ...(shown ? { shown } : {}) }),
    faults: createFaults(measures),
    text: measures.text,
  }
}
