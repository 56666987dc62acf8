/** What the command is run out of, in a small project of its own. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ROOT = path.resolve(import.meta.dirname, '../../..')

let directory: string
let bundled: (entry: string) => Promise<string>

/** The project's bundler, as another project has it at the same place. */
const bundlerOf = async (project: string) => {
  cpSync(path.join(ROOT, 'src/cli/bootstrap'), path.join(project, 'src/cli/bootstrap'), { recursive: true })
  const url = pathToFileURL(path.join(project, 'src/cli/bootstrap/bundle.mjs')).href
  return ((await import(/* @vite-ignore */ url)) as { bundled: typeof bundled }).bundled
}

const write = (file: string, text: string) => writeFileSync(path.join(directory, 'src', file), text)

const said = async (): Promise<unknown> => {
  const address = await bundled('src/entry.ts')
  return ((await import(/* @vite-ignore */ address)) as { default: unknown }).default
}

beforeEach(async () => {
  directory = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'qanun-bundle-')))
  mkdirSync(path.join(directory, 'node_modules'))
  mkdirSync(path.join(directory, 'src/deep'), { recursive: true })
  symlinkSync(path.join(ROOT, 'node_modules/esbuild'), path.join(directory, 'node_modules/esbuild'))
  write('entry.ts', "import { words } from './deep/words'\nexport default words satisfies unknown\n")
  write('deep/words.ts', "export const words: string[] = ['first']\n")
  bundled = await bundlerOf(directory)
})

afterEach(() => {
  rmSync(directory, { recursive: true, force: true })
})

describe('the bundle', () => {
  it('is kept as long as no source of it has changed', async () => {
    const first = await bundled('src/entry.ts')
    write('other.ts', 'export {}\n')
    expect(await bundled('src/entry.ts')).toBe(first)
    expect(await said()).toEqual(['first'])
    write('deep/words.ts', "export const words = ['second, and longer']\n")
    expect(await bundled('src/entry.ts')).not.toBe(first)
    expect(await said()).toEqual(['second, and longer'])
  })

  it('is made anew where a source is gone, and says what is missing', async () => {
    await bundled('src/entry.ts')
    rmSync(path.join(directory, 'src/deep/words.ts'))
    await expect(bundled('src/entry.ts')).rejects.toThrow('Could not resolve "./deep/words"')
  })

  it('knows where its sources are', async () => {
    write('deep/words.ts', 'export const words = [import.meta.dirname, import.meta.url]\n')
    const file = path.join(directory, 'src/deep/words.ts')
    expect(await said()).toEqual([path.dirname(file), pathToFileURL(file).href])
  })

  it('is not taken along into a copy of the project', async () => {
    write('deep/words.ts', 'export const words = import.meta.dirname\n')
    await said()
    const copy = `${directory}-copy`
    cpSync(directory, copy, { recursive: true, preserveTimestamps: true })
    bundled = await bundlerOf(copy)
    expect(await said()).toBe(path.join(copy, 'src/deep'))
    rmSync(copy, { recursive: true })
  })

  it('says what to do where it can not be written', async () => {
    writeFileSync(path.join(directory, 'node_modules/.cache'), '')
    await expect(bundled('src/entry.ts')).rejects.toThrow(
      /node_modules\/\.cache\/qanun can't be written .*run one as a user who may/,
    )
  })

  it('is whole for each of several that ask at once, and what was broken off is nobody’s', async () => {
    const cache = path.join(directory, 'node_modules/.cache/qanun')
    mkdirSync(path.join(cache, 'broken-off'), { recursive: true })
    writeFileSync(path.join(cache, 'src-entry.ts.json'), '{"of":')
    const addresses = await Promise.all(Array.from({ length: 4 }, () => bundled('src/entry.ts')))
    for (const address of addresses)
      expect(await import(/* @vite-ignore */ address)).toMatchObject({ default: ['first'] })
    expect(addresses).toContain(await bundled('src/entry.ts'))
    expect(readdirSync(cache).filter((name) => name.endsWith('.json'))).toEqual(['src-entry.ts.json'])
  })
})
