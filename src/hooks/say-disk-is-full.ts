import type { AfterErrorHook } from 'payload'

/** SQLite's code for it (sqlite.org, Result and Error Codes: SQLITE_FULL), and those of the file system (errno.h). */
const FULL = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT'])

/** RFC 4918 §11.5 */
const INSUFFICIENT_STORAGE = 507

/** A save that finds no room says so, and that nothing of it was kept: it was rolled back before this. */
export const sayDiskIsFull: AfterErrorHook = ({ error }) => {
  if (!isDiskFull(error)) return {}
  return {
    status: INSUFFICIENT_STORAGE,
    response: {
      errors: [
        {
          message: 'The disk is full. Nothing of this was saved; make room, then save again.',
          data: { code: 'disk-full' },
        },
      ],
    },
  }
}

/** Whether something failed because there is no room left, in SQLite or in a folder. */
export const isDiskFull = (error: unknown): boolean => causesOf(error).some(({ code }) => FULL.has(String(code)))

type Coded = { readonly code?: unknown; readonly cause?: unknown }

const causesOf = (error: unknown): Coded[] => {
  if (typeof error !== 'object' || error === null) return []
  return [error, ...causesOf((error as Coded).cause)]
}
