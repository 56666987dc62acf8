/**
 * One of several CMS nodes on one database, in a process of its own, to be told what to do and to be killed:
 * `node … cms-node.ts DIRECTORY`. Nodes whose folders have one name have one database (cms.ts). It takes a line of JSON for
 * each deed and answers each with a line, in the order in which they came.
 */
import { createInterface } from 'node:readline'

import { inOneUnit } from '#database'
import { publish } from '#publishing'

import { candidateOf } from '../../src/publishing/candidate'
import { startClinic } from './clinic'
import { makeCause, writePersian } from './content'

type Place = { readonly id: string; readonly locale: 'en' | 'fa' }

export type NodeDeed =
  | { readonly do: 'create'; readonly title: string }
  | ({ readonly do: 'save'; readonly title: string } & Place)
  /** Saves and publishes in one unit, so that what is published is what was saved. */
  | ({ readonly do: 'publish'; readonly title: string } & Place)
  /** Publishes what it looks at now, if it is still so by then. */
  | ({ readonly do: 'publish-as-seen' } & Place)
  | { readonly do: 'read'; readonly id: string }
  | { readonly do: 'settle' }
  | { readonly do: 'rows' }
  | { readonly do: 'who' }

export type NodeRow = { readonly id: string; readonly seq: number; readonly title: string }

export type NodeAnswer = {
  readonly fault?: string
  readonly id?: string
  readonly slug?: string
  readonly edition?: string | null
  readonly seen?: string
  readonly titles?: Readonly<Record<string, string>>
  readonly rows?: readonly NodeRow[]
  readonly holds?: boolean
  readonly url?: string
}

const say = (answer: NodeAnswer) => process.stdout.write(`${JSON.stringify(answer)}\n`)

const clinic = await startClinic(process.argv[2])
const { payload } = clinic

const save = async ({ id, locale, title }: Place & { readonly title: string }): Promise<void> => {
  if (locale === 'fa') await writePersian(payload, id, title)
  else await payload.update({ collection: 'causes', id, locale, data: { title } })
}

const publishAsSeen = async (key: Place & { readonly type: string }): Promise<NodeAnswer> => {
  const { content, hash } = await candidateOf(payload, key)
  const { edition } = await publish(payload, { ...key, hash })
  return { edition, seen: content.title }
}

const perform = async (deed: NodeDeed): Promise<NodeAnswer> => {
  switch (deed.do) {
    case 'create': {
      const id = await makeCause(payload, { en: deed.title, fa: `نوشتهٔ ${deed.title}` })
      const { slug } = await payload.findByID({ collection: 'causes', id, locale: 'en' })
      return { id, slug: String(slug) }
    }
    case 'save':
      await save(deed)
      return {}
    case 'publish':
      return inOneUnit(payload.db, async () => {
        await save(deed)
        return { edition: (await publish(payload, { type: 'causes', id: deed.id, locale: deed.locale })).edition }
      })
    case 'publish-as-seen':
      return publishAsSeen({ type: 'causes', id: deed.id, locale: deed.locale })
    case 'read': {
      const doc = await payload.findByID({ collection: 'causes', id: deed.id, locale: 'all', depth: 0 })
      return { titles: doc.title as unknown as Record<string, string> }
    }
    case 'settle':
      await clinic.settled()
      return {}
    case 'rows': {
      const all = { collection: 'editions', limit: 0, pagination: false, sort: 'seq' }
      const { docs } = await payload.db.find<NodeRow>({ ...all, select: { seq: true, title: true } })
      return { rows: docs }
    }
    case 'who':
      return { holds: clinic.holdsLease() }
  }
}

let turn = Promise.resolve()
createInterface({ input: process.stdin })
  .on('line', (line) => {
    turn = turn
      .then(() => perform(JSON.parse(line) as NodeDeed))
      .then(say, (error: unknown) => say({ fault: String(error) }))
      .then(() => {})
  })
  // Whoever started it may end first; nobody would kill it then.
  .once('close', () => process.exit())
say({ url: clinic.url })
