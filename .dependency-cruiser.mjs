/**
 * Imports go one way (docs/architecture.md). A room is entered by its index.ts; the reading half can't reach the writing
 * half, not even through a chain of imports; what a room may import is listed here, by room.
 */
const READS = ['replica', 'delivery', 'channels', 'site', 'standalone']
const WRITES = [
  'archive',
  'database',
  'distribution',
  'publishing',
  'recall',
  'review',
  'translation',
  'hooks',
  'fields',
  'access',
  'media',
  'operations',
]

/** Room → rooms it may import besides itself. Rooms that wire (app, server, cli, seed) may import everything. */
const MAY_IMPORT = {
  contract: ['language'],
  telling: [],
  language: [],
  environment: [],
  bucket: [],
  access: [],
  archive: ['contract'],
  database: [],
  distribution: ['access', 'contract', 'database'],
  media: ['bucket', 'contract'],
  fields: ['language'],
  translation: ['access', 'contract', 'database', 'environment', 'fields', 'language'],
  review: ['contract', 'fields', 'language', 'translation'],
  publishing: ['access', 'contract', 'database', 'distribution', 'fields', 'language', 'review', 'translation'],
  recall: ['access', 'contract', 'database', 'distribution', 'publishing'],
  hooks: ['access', 'distribution', 'fields', 'language', 'media', 'publishing', 'review', 'translation'],
  operations: ['access', 'database', 'telling'],
  admin: ['distribution', 'language', 'operations', 'publishing', 'recall', 'review', 'translation'],
  replica: ['contract', 'language'],
  delivery: ['contract', 'language', 'replica', 'telling'],
  channels: ['bucket', 'contract', 'language'],
  site: ['contract', 'language', 'replica'],
  standalone: ['bucket', 'contract', 'delivery', 'environment', 'replica', 'telling'],
}

const WIRING = ['app', 'server', 'cli', 'seed']

const anyOf = (rooms) => `^src/(${rooms.join('|')})/`

const tableOfRooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `what-${room}-may-import`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: anyOf([room, ...allowed]) },
}))

export default {
  forbidden: [
    ...tableOfRooms,
    {
      name: 'reading-cannot-reach-writing',
      comment: 'A draft cannot leak through what cannot reach the database. Chains of imports count.',
      severity: 'error',
      from: { path: anyOf(READS) },
      to: {
        path: [anyOf(WRITES), '^collections/', '^payload\\.config', 'node_modules/(payload|@payloadcms)/'],
        reachable: true,
      },
    },
    {
      name: 'through-the-front-door',
      comment:
        'A room is entered by its index.ts, by a screen also by in-the-browser.ts, which pulls nothing of the server along. ' +
        'Components of site and admin are imported by file, to keep bundles small.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: {
        path: '^src/[^/]+/',
        pathNot: ['^src/$1/', '^src/[^/]+/(index|in-the-browser)\\.ts$', '^src/(site|admin)/'],
      },
    },
    {
      name: 'nobody-imports-the-wiring',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: anyOf(WIRING) },
      to: { path: anyOf(WIRING) },
    },
    {
      name: 'collections-import-words-fields-access-hooks',
      severity: 'error',
      from: { path: '^collections/' },
      to: {
        path: '^src/',
        pathNot: anyOf(['access', 'distribution', 'fields', 'hooks', 'media', 'publishing', 'recall', 'translation']),
      },
    },
    {
      name: 'rooms-are-handed-the-collections',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf(['app', 'server', 'cli', 'seed']) },
      to: { path: '^collections/' },
    },
    {
      name: 'locales-import-nothing-of-ours',
      severity: 'error',
      from: { path: '^locales/' },
      to: { path: ['^src/', '^collections/'] },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-what-is-declared',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(importMap\\.js|/migrations/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
}
