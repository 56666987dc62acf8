import { readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { ownDescription, typesOf } from '../../../client/generate'

describe('the types of the client', () => {
  it('are those of the content model as it is now (npm run client)', async () => {
    const written = readFileSync(path.join(import.meta.dirname, '../../../client/api.ts'), 'utf8')
    expect(written).toMatch(/do not edit/)
    expect(await typesOf(await ownDescription())).toBe(written)
  })
})
