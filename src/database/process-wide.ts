/**
 * One value per process, whatever bundle asks for it. Next compiles its own copy of our modules, so that a module-level
 * variable would exist twice: once in the server, once in the pages and the admin's endpoints.
 */
export const processWide = <T>(name: string, create: () => T): T => {
  const key = Symbol.for(`qanun.${name}`)
  const shared = globalThis as unknown as Record<symbol, T | undefined>
  return (shared[key] ??= create())
}
