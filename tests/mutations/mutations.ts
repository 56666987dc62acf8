/** A way to break the code that an invariant must notice. */
export type Mutation = {
  /** Number of the invariant, and what is broken. */
  readonly name: string
  readonly file: string
  readonly find: string
  readonly replace: string
  /** The test file that must fail. */
  readonly test: string
}

const INVARIANTS = 'tests/integration/publishing/invariants.test.ts'
const KILLED = 'tests/integration/publishing/killed.test.ts'

/** One or more a public invariant: (1) following equals exporting, (2) order, (3) no leak, (4) kill -9, (5) no edition twice. */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: '1: /v1/changes forgets withdrawals',
    file: 'src/replica/changes.ts',
    find: 'changes: found.flatMap(changeOf)',
    replace: "changes: found.filter((row) => row.op !== 'withdraw').flatMap(changeOf)",
    test: INVARIANTS,
  },
  {
    name: '1: a page ends one row too late, so the next begins behind it',
    file: 'src/replica/changes.ts',
    find: 'reach: row.seq - 1 }',
    replace: 'reach: row.seq }',
    test: INVARIANTS,
  },
  {
    name: '2: of two rows the second gets the smaller number',
    file: 'src/publishing/number.ts',
    find: 'const seq = (await headSeq(payload)) + 1',
    replace:
      'const top = await headSeq(payload)\n  const seq = (globalThis.isLeaping = !globalThis.isLeaping) ? top + 2 : top - 1',
    test: INVARIANTS,
  },
  {
    name: '2: what a row replaces is read before its number, so that another sequencer comes between',
    file: 'src/publishing/number.ts',
    find: 'const seq = (await headSeq(payload)) + 1\n  const before = await currentRow(payload, { type: row.type, id: row.entry, locale: row.locale })',
    replace:
      'const before = await currentRow(payload, { type: row.type, id: row.entry, locale: row.locale })\n  const seq = (await headSeq(payload)) + 1',
    test: 'tests/integration/publishing/two-holders.test.ts',
  },
  {
    name: '3: the replica goes on serving what was withdrawn',
    file: 'src/replica/latest-writer.ts',
    find: 'last.map(({ row }) => [row.seq',
    replace: "last.filter(({ row }) => row.op === 'publish').map(({ row }) => [row.seq",
    test: INVARIANTS,
  },
  {
    name: '3: what the gate holds back is published all the same',
    file: 'src/publishing/publish.ts',
    find: 'if (blocking.length > 0) throw new GateClosed(blocking)',
    replace: '',
    test: INVARIANTS,
  },
  {
    name: '3: /v1/changes sends the text of what is withdrawn by now',
    file: 'src/replica/changes.ts',
    find: "return op === 'publish' && row?.op === 'withdraw' && row.seq > reach",
    replace: 'return false',
    test: 'tests/integration/delivery/changes.test.ts',
  },
  {
    name: '4: a publication is said to be done before it is written',
    file: 'src/publishing/publish.ts',
    find: 'const edition = await append(payload, rowOf(key, candidate, by))',
    replace: "const edition = 'soon'\n    setTimeout(() => void append(payload, rowOf(key, candidate, by)), 400)",
    test: KILLED,
  },
  {
    name: '4: a row that was waiting when the process died is forgotten',
    file: 'src/publishing/sequencer.ts',
    find: 'const waiting = await waitingRows(payload, BATCH)',
    replace:
      'const waiting = (await waitingRows(payload, BATCH)).filter(({ at }) => Date.now() - Date.parse(at) < 1500)',
    test: KILLED,
  },
  {
    name: '5: what is public already is published again',
    file: 'src/publishing/publish.ts',
    find: 'if (candidate.current?.hash === candidate.hash) return',
    replace: 'if (candidate.current?.hash === `${candidate.hash}!`) return',
    test: INVARIANTS,
  },
  {
    name: '5: the sequencer numbers a row that changes nothing',
    file: 'src/publishing/number.ts',
    find: 'if (current?.hash === hash) return null',
    replace: '',
    test: KILLED,
  },
]
