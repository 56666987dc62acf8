/**
 * A CMS with its ledger and /v1 in a process of its own, to be told what to do and to be killed: `node … origin-worker.ts
 * DIRECTORY`. It takes a line of JSON for each deed and answers each with a line.
 */
import { createInterface } from 'node:readline'

import { publish, withdraw } from '#publishing'

import { startClinic } from './clinic'
import { makeCause, writePersian } from './content'
import { inLetters } from './number-in-letters'

export type OriginDeed =
  | { readonly do: 'publish'; readonly entry: number; readonly locale: 'en' | 'fa'; readonly title: string }
  | { readonly do: 'withdraw'; readonly entry: number; readonly locale: 'en' | 'fa' }
  | { readonly do: 'settle' }

const ENTRIES = 6

const say = (facts: object) => process.stdout.write(`${JSON.stringify(facts)}\n`)

const clinic = await startClinic(process.argv[2])
const { payload } = clinic
const existing = await payload.find({
  collection: 'causes',
  depth: 0,
  pagination: false,
  select: {},
  sort: 'createdAt',
})
const ids = existing.docs.map(({ id }) => String(id))
while (ids.length < ENTRIES) {
  const name = inLetters(ids.length)
  ids.push(await makeCause(payload, { en: `Start ${name}`, fa: `آغاز ${name}` }))
}

const perform = async (deed: OriginDeed): Promise<void> => {
  if (deed.do === 'settle') return clinic.settled()
  const id = ids[deed.entry % ENTRIES]!
  const key = { type: 'causes', id, locale: deed.locale }
  if (deed.do === 'withdraw') {
    await withdraw(payload, key)
    return
  }
  if (deed.locale === 'en')
    await payload.update({ collection: 'causes', id, locale: 'en', data: { title: deed.title } })
  else await writePersian(payload, id, deed.title)
  await publish(payload, key)
}

let turn = Promise.resolve()
createInterface({ input: process.stdin })
  .on('line', (line) => {
    turn = turn
      .then(() => perform(JSON.parse(line) as OriginDeed))
      .then(
        () => void say({ done: true }),
        (error: unknown) => void say({ fault: String(error) }),
      )
  })
  // Whoever started it may end first; nobody would kill it then.
  .once('close', () => process.exit())
say({ url: clinic.url })
