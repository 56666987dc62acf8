import { factsOf, mapConfig } from '#fields'
import { requireFittingValues } from '#hooks'
import type { CollectionConfig, Field } from 'payload'

import { articles } from './articles'
import { causes } from './causes'
import { crampTypes } from './cramp-types'
import { doctors } from './doctors'
import { exercises } from './exercises'
import { foods } from './foods'
import { channelKeys } from './hidden/channel-keys'
import { channelRuns } from './hidden/channel-runs'
import { channelScopes } from './hidden/channel-scopes'
import { deliveries } from './hidden/deliveries'
import { editions } from './hidden/editions'
import { ledgerState } from './hidden/ledger-state'
import { leftPlaces } from './hidden/left-places'
import { memory } from './hidden/memory'
import { recalls } from './hidden/recalls'
import { sourceChanges } from './hidden/source-changes'
import { translationHistory } from './hidden/translation-history'
import { translationNotes } from './hidden/translation-notes'
import { translationUnits } from './hidden/translation-units'
import { translations } from './hidden/translations'
import { medicines } from './medicines'
import { nutrients } from './nutrients'
import { channelsOver } from './supporting/channels'
import { media } from './supporting/media'
import { redirects } from './supporting/redirects'
import { sources } from './supporting/sources'
import { terms } from './supporting/terms'
import { users } from './supporting/users'
import { treatments } from './treatments'

/** What is published, in the order in which the admin and the site show it. A new model is one line here. */
export const contentModels: readonly CollectionConfig[] = [
  articles,
  crampTypes,
  causes,
  treatments,
  exercises,
  foods,
  nutrients,
  medicines,
  doctors,
]

/** All collections of the CMS around the given content models. */
export const collectionsWith = (models: readonly CollectionConfig[]): CollectionConfig[] => [
  ...[
    ...models.map((model) => leadingTo(model, models)),
    media,
    sources,
    terms,
    redirects,
    channelsOver(models),
    users,
  ].map(withFittingValues),
  editions,
  ledgerState,
  translations,
  translationUnits,
  translationHistory,
  translationNotes,
  sourceChanges,
  memory,
  channelKeys,
  channelRuns,
  channelScopes,
  deliveries,
  leftPlaces,
  recalls,
]

const leadingTo = (model: CollectionConfig, models: readonly CollectionConfig[]): CollectionConfig => ({
  ...model,
  fields: mapConfig(model.fields, (field) =>
    field.type === 'relationship' && factsOf(field).leadsToAnyEntry
      ? ({ ...field, relationTo: models.map(({ slug }) => slug) } as Field)
      : field,
  ),
})

/** Before all else: other hooks read the values. */
const withFittingValues = (model: CollectionConfig): CollectionConfig => ({
  ...model,
  hooks: { ...model.hooks, beforeOperation: [requireFittingValues, ...(model.hooks?.beforeOperation ?? [])] },
})
