import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { restoreTarget } from '#database'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'

import { dropDangling } from '../../../src/database/restoring/references'
import { requireRoom } from '../../../src/server/backup/room'

const directory = mkdtempSync(path.join(os.tmpdir(), 'qanun-restoring-'))

afterAll(() => rmSync(directory, { recursive: true }))

const databaseIn = (name: string) => {
  const file = path.join(directory, name)
  const database = new Database(file)
  database.exec('CREATE TABLE ledger_state (id TEXT); CREATE TABLE causes (id TEXT); CREATE TABLE payload_kv (id TEXT)')
  return { database, target: () => restoreTarget(`file:${file}`, ['ledger-state']) }
}

describe('an SQLite file that is to be restored', () => {
  it('may hold what each start writes, and is refused where it holds more', () => {
    const { database, target } = databaseIn('content.sqlite')
    database.exec("INSERT INTO ledger_state VALUES ('ledger'); INSERT INTO payload_kv VALUES ('key')")
    database.close()
    expect(target().url).toMatch(/^file:.*content\.sqlite\.restoring-[0-9a-f]{8}$/)
    const again = new Database(path.join(directory, 'content.sqlite'))
    again.exec("INSERT INTO causes VALUES ('cold')")
    again.close()
    expect(target).toThrow(/content\.sqlite already holds content/)
  })

  it('is refused while another has it open', () => {
    const { database, target } = databaseIn('open.sqlite')
    // As the server has it.
    database.pragma('journal_mode = WAL')
    expect(database.prepare('SELECT count(*) AS many FROM causes').get()).toMatchObject({ many: 0 })
    expect(target).toThrow(/open\.sqlite is open in another process/)
    database.close()
  })

  it('is not made by looking for it', () => {
    restoreTarget(`file:${path.join(directory, 'none.sqlite')}`, [])
    expect(existsSync(path.join(directory, 'none.sqlite'))).toBe(false)
  })
})

describe('references to what is gone', () => {
  it('become what deleting their target would have made of them', async () => {
    const database = new Database(':memory:')
    database.exec(`
      PRAGMA foreign_keys = OFF;
      CREATE TABLE media (id TEXT PRIMARY KEY);
      CREATE TABLE causes (id TEXT PRIMARY KEY, hero_id TEXT REFERENCES media (id) ON DELETE SET NULL);
      CREATE TABLE causes_rels (id INTEGER PRIMARY KEY, cause_id TEXT REFERENCES causes (id) ON DELETE CASCADE);
      INSERT INTO media VALUES ('leg');
      INSERT INTO causes VALUES ('cold', 'leg'), ('heat', 'gone');
      INSERT INTO causes_rels VALUES (1, 'cold'), (2, 'gone');`)
    const rowsOf = (statement: string) => database.prepare(statement).all() as Record<string, unknown>[]
    const execute = async (statement: string) =>
      statement.startsWith('PRAGMA')
        ? { rows: database.pragma(statement.slice('PRAGMA '.length)) as Record<string, unknown>[] }
        : (database.exec(statement), { rows: [] })
    await dropDangling({ execute, close: () => database.close() })
    expect(rowsOf('SELECT * FROM causes ORDER BY id')).toEqual([
      { id: 'cold', hero_id: 'leg' },
      { id: 'heat', hero_id: null },
    ])
    expect(rowsOf('SELECT * FROM causes_rels')).toEqual([{ id: 1, cause_id: 'cold' }])
    database.close()
  })
})

describe('room on the disk', () => {
  const place = { databaseUrl: `file:${path.join(directory, 'room.sqlite')}`, mediaDir: path.join(directory, 'media') }
  const huge = { sha256: '', size: Number.MAX_SAFE_INTEGER / 4 }

  it('is asked for before anything is written, for rows and for pictures', async () => {
    const members = [{ ...huge, name: 'documents/causes/000001.ndjson' }]
    await expect(requireRoom(place, { members }, [])).rejects.toThrow(/MB are needed\. Nothing was restored/)
    await expect(requireRoom(place, { members: [] }, [{ ...huge, relative: 'leg.png' }])).rejects.toThrow(
      /media has \d+ MB left/,
    )
    await requireRoom(place, { members: [{ ...huge, name: 'media/leg.png' }] }, [])
  })
})
