import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { en } from '@payloadcms/translations/languages/en'
import { fa } from '@payloadcms/translations/languages/fa'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collectionsWith, contentModels } from '#collections'
import { connect, migrate, refuseHalfRestored, serializeEndpoints, serializeLocalApi } from '#database'
import { environment } from '#environment'
import { proseEditor } from '#fields'
import { sayDiskIsFull } from '#hooks'
import { defaultLocale, localeRegistry, viewNames } from '#locales'
import { keepPicturesIn } from '#media'
import { operationsEndpoints, requestFacts } from '#operations'
import { translationEndpoints } from '#translation'

const root = path.dirname(fileURLToPath(import.meta.url))
const { alertWebhook, databaseUrl, logLevel, mail, mediaStore, origins, secret, siteUrl } = environment()

keepPicturesIn(mediaStore)

export default serializeEndpoints(
  buildConfig({
    collections: collectionsWith(contentModels),
    db: await connect(databaseUrl, { migrationsRoot: path.join(root, 'src/database/migrations') }),
    editor: proseEditor,
    localization: {
      locales: localeRegistry.map(({ code, direction, name }) => ({ code, label: name, rtl: direction === 'rtl' })),
      defaultLocale: defaultLocale.code,
      fallback: false,
    },
    i18n: {
      supportedLanguages: { en, fa },
      fallbackLanguage: 'en',
      translations: viewNames,
    },
    admin: {
      user: 'users',
      // Payload's own choice asks a third party for a picture by the hash of the user's mail address.
      avatar: 'default',
      importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
      meta: { titleSuffix: ' · Qanun' },
      components: {
        providers: ['/src/admin/direction/content-direction#ContentDirection'],
        beforeDashboard: [
          '/src/admin/channels/standstill-card#StandstillCard',
          '/src/admin/queue/queue-card#QueueCard',
        ],
        beforeNavLinks: [
          '/src/admin/queue/queue-link#QueueLink',
          '/src/admin/operations/operations-link#OperationsLink',
          '/src/admin/recalls/recalls-link#RecallsLink',
        ],
        views: {
          translations: {
            Component: '/src/admin/queue/queue-view#QueueView',
            path: '/translations',
            meta: { title: 'Translations' },
          },
          operations: {
            Component: '/src/admin/operations/operations-view#OperationsView',
            path: '/operations',
            meta: { title: 'Operations' },
          },
          recalls: {
            Component: '/src/admin/recalls/recalls-view#RecallsView',
            path: '/recalls',
            meta: { title: 'Recalls' },
          },
        },
      },
    },
    endpoints: [...translationEndpoints, ...operationsEndpoints],
    custom: { siteUrl, alerts: { mail: mail !== null, webhook: alertWebhook !== null } },
    // Without a server, Payload writes to the log whom it would have told.
    ...(mail
      ? {
          email: nodemailerAdapter({
            defaultFromName: mail.from.name,
            defaultFromAddress: mail.from.address,
            transportOptions: mail.server,
            // A mail server that is down is no reason to start late.
            skipVerify: true,
          }),
        }
      : {}),
    secret,
    csrf: [...origins],
    cors: [...origins],
    graphQL: { disable: true },
    telemetry: false,
    // What a command prints is its own; what is logged goes beside it.
    logger: { options: { level: logLevel, mixin: requestFacts }, destination: process.stderr },
    typescript: { autoGenerate: false },
    sharp,
    hooks: { afterError: [sayDiskIsFull] },
    onInit: async (payload) => {
      await refuseHalfRestored(payload)
      await migrate(payload)
      serializeLocalApi(payload)
    },
  }),
)
