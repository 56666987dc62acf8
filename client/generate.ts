/**
 * `npm run client`: writes api.ts, the types of /v1, out of the OpenAPI description; the rest of the client stands beside
 * it, written by hand.
 *
 *   npm run client                              from the content model of this project, into this folder
 *   npm run client -- --url http://127.0.0.1:3000   from a running server
 *   npm run client -- --out ../app/src/qanun    the whole client, for another project
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'

const HEAD = `/**
 * The types of /v1. Written by \`npm run client\`: do not edit.
 */

`

/** What is written by hand and goes along. */
const OWN = ['index.ts', 'client.ts', 'problem.ts', 'sync', 'storage']

/** api.ts for a description. The same description makes the same text. */
export const typesOf = async (description: unknown): Promise<string> =>
  HEAD + astToString(await openapiTS(description as OpenAPI3, { alphabetize: true, rootTypes: false }))

/** The description of the project's own content model; no database is touched. */
export const ownDescription = async (): Promise<unknown> => {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-client-'))
  try {
    process.env.DATA_DIR ??= directory
    const { openApiOf } = await import('#delivery')
    const { catalogOf } = await import('#publishing')
    const { default: config } = await import('#payload-config')
    return openApiOf(catalogOf({ config: await config }))
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

const run = async (): Promise<void> => {
  const { values } = parseArgs({ options: { url: { type: 'string' }, out: { type: 'string' } } })
  const description = values.url ? await fetched(values.url) : await ownDescription()
  const out = path.resolve(values.out ?? import.meta.dirname)
  mkdirSync(out, { recursive: true })
  if (out !== import.meta.dirname)
    for (const name of OWN) cpSync(path.join(import.meta.dirname, name), path.join(out, name), { recursive: true })
  writeFileSync(path.join(out, 'api.ts'), await typesOf(description))
  process.stdout.write(`The client is in ${out}\n`)
}

const fetched = async (url: string): Promise<unknown> => {
  const answer = await fetch(new URL('/v1/openapi.json', url))
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}.`)
  return answer.json()
}

if (process.argv[1] === import.meta.filename) await run()
