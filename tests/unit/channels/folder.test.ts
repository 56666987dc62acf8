import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { folderChannel, verifyFolder } from '#channels'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { keepsToChannel } from '../../contracts/channel'
import { runToEnd } from '../../support/channel-runner'
import { startSource, type TestSource } from '../../support/channel-source'
import { heldInExport } from '../../support/held-in-export'

let disk = ''
const aside = () => `${disk}-aside`
const folder = () => path.join(disk, 'exports/phone-app')

const openOn = (directory: string) => {
  disk = path.join(directory, 'disk')
  mkdirSync(disk)
  return folderChannel({ directory: folder() })
}

keepsToChannel({
  name: 'a folder',
  secrets: [],
  open: async (directory) => openOn(directory),
  held: async () => heldInExport(folder()),
  // A file stands where the disk was: nothing can be written below it.
  disturb: async (isDisturbed) => {
    if (isDisturbed === existsSync(aside())) return
    if (isDisturbed) {
      renameSync(disk, aside())
      writeFileSync(disk, '')
    } else {
      rmSync(disk)
      renameSync(aside(), disk)
    }
  },
})

describe('the folder of a channel', () => {
  let test: TestSource

  beforeEach(async () => {
    test = await startSource(3)
  })
  afterEach(() => test.close())

  it('is a whole export, with nothing beside it', async () => {
    const { attempts } = await runToEnd(openOn(test.directory), test.source)
    expect(await verifyFolder(folder())).toEqual([])
    expect(readdirSync(path.dirname(folder()))).toEqual(['phone-app'])
    expect(attempts[0]?.detail).toMatch(/^The folder was written: \d+ files\.$/u)
  })

  it('is left alone where it is something else', async () => {
    const channel = openOn(test.directory)
    mkdirSync(folder(), { recursive: true })
    writeFileSync(path.join(folder(), 'letter.txt'), 'Dear colleague,')
    const ran = await runToEnd(channel, test.source)
    expect(ran).toMatchObject({ end: 'refused', cursor: 0, attempts: [{ isDelivered: false }] })
    expect(ran.attempts[0]?.detail).toContain('exists and is not an export')
    expect(readdirSync(folder())).toEqual(['letter.txt'])
  })
})
