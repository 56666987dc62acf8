import type { SqliteClient } from '../sqlite-client'

type Dangling = { readonly table: string; readonly rowid: number; readonly fkid: number }
type Key = { readonly id: number; readonly from: string; readonly on_delete: string }

/**
 * References to what isn't there, which MongoDB bears and SQLite doesn't: each becomes what it would have become here when its
 * target was deleted.
 */
export const dropDangling = async (client: SqliteClient): Promise<void> => {
  for (;;) {
    const found = (await client.execute('PRAGMA foreign_key_check')).rows as unknown as Dangling[]
    if (found.length === 0) return
    for (const { fkid, rowid, table } of found) {
      const keys = (await client.execute(`PRAGMA foreign_key_list("${table}")`)).rows as unknown as Key[]
      const key = keys.find(({ id }) => id === fkid)
      await client.execute(
        key?.on_delete === 'SET NULL'
          ? `UPDATE "${table}" SET "${key.from}" = NULL WHERE rowid = ${rowid}`
          : `DELETE FROM "${table}" WHERE rowid = ${rowid}`,
      )
    }
  }
}
