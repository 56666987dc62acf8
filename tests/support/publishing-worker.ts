/**
 * A process that publishes without end, to be killed at any moment: `node … publishing-worker.ts DIRECTORY`.
 * It prints a line for what it was told is done: `published ID LOCALE TITLE`, `withdrawn ID LOCALE`.
 */
import { publish, withdraw } from '#publishing'

import { startClinic } from './clinic'
import { makeCause, writePersian } from './content'
import { inLetters } from './number-in-letters'

const say = (line: string) => process.stdout.write(`${line}\n`)

const clinic = await startClinic(process.argv[2])
const { payload } = clinic

// Whoever started it may end first; nobody would kill it then.
process.stdin.resume().once('end', () => process.exit())

const ENTRIES = 5
const existing = await payload.find({ collection: 'causes', depth: 0, pagination: false, select: {} })
const ids = existing.docs.map(({ id }) => String(id))
while (ids.length < ENTRIES) {
  const name = inLetters(ids.length)
  ids.push(await makeCause(payload, { en: `Start ${name}`, fa: `آغاز ${name}` }))
}
say('ready')

for (let turn = 0; ; turn += 1) {
  const id = ids[turn % ENTRIES]!
  const locale = turn % 2 === 0 ? 'en' : 'fa'
  const title = `${locale === 'en' ? 'Title' : 'عنوان'} ${inLetters(process.pid)} ${inLetters(turn)}`
  if (locale === 'en') await payload.update({ collection: 'causes', id, locale, data: { title } })
  else await writePersian(payload, id, title)
  await publish(payload, { type: 'causes', id, locale })
  say(`published ${id} ${locale} ${title}`)
  if (turn % 7 === 6) {
    await clinic.settled()
    await withdraw(payload, { type: 'causes', id, locale })
    say(`withdrawn ${id} ${locale}`)
  }
}
