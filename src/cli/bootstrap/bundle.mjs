/**
 * Our TypeScript as JavaScript in a few files. Node begins with it in half the time that it takes with a loader, which every module
 * of every package goes through. It is made when it is first asked for, in half a second, and again where a source has changed.
 * Plain JavaScript: it runs before anything else does.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { root } from './steps.mjs'

const kept = path.join(root, 'node_modules/.cache/qanun')

/** A process that runs may load a part later; what nobody began with for so long is removed. In milliseconds. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000

/** Where the bundle belongs, nothing can be written. */
export class NotPrepared extends Error {
  constructor(cause) {
    super(
      `${kept} can't be written (${cause.message}). It is written when a command is first run, and after each change of the project: run one as a user who may, \`npm run qanun -- --help\` for instance.`,
      { cause },
    )
    this.name = 'NotPrepared'
  }
}

/**
 * The address of a source, bundled, as an import takes it.
 * @param {string} entry its path in the project
 * @throws NotPrepared, and what esbuild finds wrong with a source
 */
export const bundled = async (entry) => {
  const manifest = path.join(kept, `${entry.replaceAll('/', '-')}.json`)
  const held = read(manifest)
  const folder = held && isCurrent(held) ? held.folder : await bundle(entry, manifest)
  return pathToFileURL(path.join(kept, folder, `${path.basename(entry, '.ts')}.mjs`)).href
}

/** What was made, and of what; null where there is none that can be read. */
const read = (manifest) => {
  try {
    return JSON.parse(readFileSync(manifest, 'utf8'))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(error.code) || error instanceof SyntaxError) return null
    throw error
  }
}

const isCurrent = ({ folder, inputs, of }) => {
  const now = new Date()
  try {
    if (of !== root || inputs.some(([file, facts]) => factsOf(file) !== facts)) return false
    utimesSync(path.join(kept, folder), now, now)
    return true
  } catch (error) {
    if (error.code === 'ENOENT') return false
    // Where nothing can be written, what is there is used all the same.
    if (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM') return true
    throw error
  }
}

const factsOf = (file) => {
  const { mtimeMs, size } = statSync(path.join(root, file))
  return `${mtimeMs} ${size}`
}

/** Written beside and named last: of several that make it at once, each has a whole one. */
const bundle = async (entry, manifest) => {
  const { build } = await import('esbuild')
  const folder = randomUUID()
  const outdir = path.join(kept, folder)
  makeFolder(outdir)
  const inputs = []
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    sourcesContent: false,
    // What is wrong is thrown.
    logLevel: 'silent',
    plugins: [sourcesInto(inputs)],
  })
  const beside = `${manifest}.${folder}`
  writeFileSync(beside, JSON.stringify({ of: root, folder, inputs }))
  renameSync(beside, manifest)
  removeOld()
  return folder
}

const makeFolder = (folder) => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new NotPrepared(cause)
  }
}

/** Notes the sources as they are before they are read. What one finds beside itself is there, and not beside the bundle. */
const sourcesInto = (inputs) => ({
  name: 'sources',
  setup(build) {
    build.onLoad({ filter: /./ }, ({ path: file }) => {
      const own = path.relative(root, file)
      inputs.push([own, factsOf(own)])
      const text = file.endsWith('.ts') ? readFileSync(file, 'utf8') : ''
      if (!text.includes('import.meta.')) return undefined
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
      return { contents, loader: 'ts' }
    })
  },
})

const removeOld = () => {
  for (const name of readdirSync(kept)) {
    const folder = path.join(kept, name)
    const stat = statSync(folder, { throwIfNoEntry: false })
    if (stat?.isDirectory() && Date.now() - stat.mtimeMs > KEPT_MS) rmSync(folder, { recursive: true, force: true })
  }
}
