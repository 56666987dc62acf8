import { Command } from 'commander'
import type { Payload } from 'payload'

import type { SeedResult } from '#seed'

import { output, progressBar } from '../output'
import { withPayload } from '../with-payload'

/** `qanun seed`: the clinic's content, where it is missing. */
export const seedCommand = () =>
  new Command('seed')
    .description("Load the clinic's content; what is there already is left alone.")
    .option('--json', 'print the result as JSON')
    .action((options: { json?: boolean }) =>
      withPayload(async (payload) => {
        const { requireSameAddress } = await import('#publishing')
        await requireSameAddress(payload)
        const made = await loadContent(payload, options.json ?? false)
        output(options).say(
          `${made.entries} entries, ${made.pictures} pictures, ${made.sources} sources and ${made.terms} terms were new; ${made.published} editions were published.`,
        )
        output(options).result(made)
      }),
    )

/**
 * Whether the content may be loaded unasked: nobody has an account yet, and there is no entry but the content's own. A
 * load that was cut off goes on at the next start.
 */
export const isUntouched = async (payload: Payload): Promise<boolean> => {
  const users = await payload.count({ collection: 'users', overrideAccess: true })
  if (users.totalDocs > 0) return false
  const { contentCollections } = await import('#publishing')
  const { seedIds } = await import('#seed')
  const ids = [...seedIds()]
  for (const { slug } of contentCollections(payload)) {
    const { totalDocs } = await payload.count({
      collection: slug,
      overrideAccess: true,
      trash: true,
      where: { id: { not_in: ids } },
    })
    if (totalDocs > 0) return false
  }
  return true
}

export const loadContent = async (payload: Payload, isQuiet: boolean): Promise<SeedResult> => {
  const { loadSeed, seedContent } = await import('#seed')
  if (!isQuiet) process.stdout.write("Checking the clinic's content, loading what is missing …\n")
  const bar = progressBar('content', isQuiet)
  const result = await loadSeed(payload, seedContent, { onProgress: ({ done, total }) => bar.update(done, total) })
  bar.stop()
  return result
}
