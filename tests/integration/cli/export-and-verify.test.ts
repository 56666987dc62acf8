import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

import { publish } from '#publishing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type TestClinic, startClinic } from '../../support/clinic'
import { makeCause } from '../../support/content'
import { qanun } from '../../support/qanun'

let clinic: TestClinic
let out: string

beforeAll(async () => {
  clinic = await startClinic()
  for (const [en, fa] of [
    ['Overuse', 'استفادهٔ زیاد'],
    ['Cold', 'سرما'],
  ] as const) {
    const id = await makeCause(clinic.payload, { en, fa })
    for (const locale of ['en', 'fa']) await publish(clinic.payload, { type: 'causes', id, locale })
  }
  await clinic.settled()
  out = path.join(clinic.directory, 'out')
})

afterAll(() => clinic.stop())

describe('qanun export', () => {
  it('writes beside a running server, and prints one JSON value with --json', async () => {
    const { code, stderr, stdout } = await qanun('export', '--out', out, '--json')
    expect(stderr).toBe('')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ out, counts: { en: { causes: 2 }, fa: { causes: 2 } } })
    expect(JSON.parse(readFileSync(path.join(out, 'fa/causes/سرما.json'), 'utf8'))).toEqual(
      await clinic.json(`/v1/fa/causes/${encodeURIComponent('سرما')}`),
    )
    expect(readFileSync(path.join(out, 'en/feed.json'), 'utf8')).toBe(
      `${await (await clinic.get('/v1/en/feed.json')).text()}\n`,
    )
  })

  it('says in a sentence what it did, without a progress bar where nobody looks', async () => {
    const { code, stderr, stdout } = await qanun(
      'export',
      '--out',
      path.join(clinic.directory, 'said'),
      '--locale',
      'fa',
      '--collection',
      'causes',
    )
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^\d+ files, up to number \d+ of the ledger, in .*said\n$/)
    expect(readdirSync(path.join(clinic.directory, 'said')).toSorted()).toEqual(['fa', 'manifest.json', 'schemas'])
  })

  it.each([
    [['export'], /--out/],
    [['export', '--out'], /--out/],
    [['export', '--out', 'x', '--nothing'], /--nothing/],
    [['export', '--out', 'x', '--since', '-1'], /"-1" is not a number of the ledger/],
    [['export', '--out', 'x', '--since', '1e9'], /"1e9" is not a number of the ledger/],
    [['export', '--out', 'x', '--channel', 'nothing'], /no channel "nothing"/],
    [['export', '--out', 'x', '--locale', 'de'], /"de" is not a locale; these are: en, fa\./],
    [
      ['export', '--out', 'x', '--collection', 'nothing'],
      /"nothing" is not a collection; these are: articles, .*causes/,
    ],
    [['verify'], /dir/],
    [['verify', 'x', 'y'], /too many arguments/],
    [['nothing'], /nothing/],
    [['serve', '--port', '0'], /"0" is not a port/],
    [['serve', '--port', 'abc'], /"abc" is not a port/],
    [['serve', '--delivery', '--follow', 'http://me:secret@127.0.0.1:1'], /no name and password(?!.*secret)/],
  ])('%j is wrong use: exit code 2 and a sentence', async (args, says) => {
    const { code, stderr } = await qanun(...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(says)
    expect(stderr).not.toMatch(/at .*\.ts:\d+/)
    expect(existsSync('x')).toBe(false)
  })

  it.each([['export'], ['verify'], ['serve']])('%s --help tells what it does', async (command) => {
    const { code, stdout } = await qanun(command, '--help')
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`^Usage: qanun ${command} `))
  })

  it('does not touch a folder that is no export', async () => {
    const { code, stderr } = await qanun('export', '--out', clinic.directory)
    expect(code).toBe(1)
    expect(stderr).toBe(`${clinic.directory} exists and is not an export. Choose another folder, or remove it first.\n`)
  })
})

describe('qanun verify', () => {
  it('exits 0 for a whole export', async () => {
    expect(await qanun('verify', out)).toEqual({ code: 0, stdout: `${out} is whole.\n`, stderr: '' })
    expect(JSON.parse((await qanun('verify', out, '--json')).stdout)).toEqual({ ok: true, faults: [] })
  })

  it('exits 1 after one flipped byte in any file, and names it', async () => {
    for (const name of ['fa/causes/سرما.json', 'manifest.json']) {
      const file = path.join(out, name)
      const bytes = readFileSync(file)
      const flipped = Buffer.from(bytes)
      flipped[7] = bytes[7]! ^ 1
      writeFileSync(file, flipped)
      const { code, stdout } = await qanun('verify', out)
      const json = await qanun('verify', out, '--json')
      writeFileSync(file, bytes)
      expect([code, json.code]).toEqual([1, 1])
      expect(stdout).toContain(`changed: ${name}.`)
      expect(JSON.parse(json.stdout)).toMatchObject({
        ok: false,
        faults: expect.arrayContaining([expect.objectContaining({ file: name, fault: 'changed' })]),
      })
    }
  })

  it('exits 1 with a sentence where there is no export', async () => {
    const { code, stderr } = await qanun('verify', clinic.directory)
    expect(code).toBe(1)
    expect(stderr).toBe(`${clinic.directory} is not an export: it has no manifest.json that can be read.\n`)
  })
})

describe('a port in use', () => {
  it('is said in a clear sentence, with what to do', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { code, stderr } = await qanun('serve', '--delivery', '--port', String(port))
    server.close()
    expect(code).toBe(1)
    expect(stderr).toBe(
      `Port ${port} of 127.0.0.1 is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start\n`,
    )
  })
})
