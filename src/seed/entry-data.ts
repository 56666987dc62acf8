import { bodyOf } from './blocks'
import type { CommonSeed, ContentCollection, SeedContent } from './content/types'
import { idOf, rowIdOf } from './ids'
import type { Writer } from './writer'

/** The seed of an entry of one collection. */
export type SeedOf<C extends ContentCollection> = SeedContent[C][number]

type OwnFields = { readonly [C in ContentCollection]: (seed: SeedOf<C>, writer: Writer) => object }

const own: OwnFields = {
  articles: (seed, { references }) => ({ author: references([seed.author])[0], topics: [...seed.topics] }),
  'cramp-types': (seed, { references, rich, warnings }) => ({
    where: rich(seed.where, 'where'),
    when: rich(seed.when, 'when'),
    feel: rich(seed.feel, 'feel'),
    duration: rich(seed.duration, 'duration'),
    whatHelps: rich(seed.whatHelps, 'whatHelps'),
    usualCauses: references(seed.usualCauses),
    redFlags: warnings(seed.redFlags, 'redFlags'),
  }),
  causes: (seed, { references, rich, warnings }) => ({
    mechanism: rich(seed.mechanism, 'mechanism'),
    atRisk: rich(seed.atRisk, 'atRisk'),
    whatToDo: rich(seed.whatToDo, 'whatToDo'),
    leadsTo: references(seed.leadsTo),
    warnings: warnings(seed.warnings, 'warnings'),
  }),
  foods: (seed, { references, rich, rows, warnings }) => ({
    nutrients: rows(seed.nutrients, 'nutrients', ({ nutrient, ...amount }) => ({
      nutrient: references([nutrient])[0],
      ...amount,
    })),
    howToEat: rich(seed.howToEat, 'howToEat'),
    cautions: warnings(seed.cautions, 'cautions'),
  }),
  doctors: (seed, { plain, rich, rows }) => ({
    specialty: plain(seed.specialty),
    degrees: rows(seed.degrees, 'degrees', (text) => ({ text: plain(text) })),
    memberships: rows(seed.memberships, 'memberships', (text) => ({ text: plain(text) })),
    languages: [...seed.languages],
    bio: rich(seed.bio, 'bio'),
    bookingUrl: seed.bookingUrl,
    reviewLinks: rows(seed.reviewLinks, 'reviewLinks', ({ label, url }) => ({ label: plain(label), url })),
  }),
  nutrients: (seed, { rich, warnings }) => ({
    kind: seed.kind,
    role: rich(seed.role, 'role'),
    signsOfLack: rich(seed.signsOfLack, 'signsOfLack'),
    dailyAmount: rich(seed.dailyAmount, 'dailyAmount'),
    cautions: warnings(seed.cautions, 'cautions'),
  }),
  treatments: (seed, { rich, rows, warnings }) => ({
    kind: seed.kind,
    steps: rows(seed.steps, 'steps', (text, path) => ({ text: rich(text, path) })),
    cautions: warnings(seed.cautions, 'cautions'),
  }),
  exercises: (seed, { rich, rows, warnings }) => ({
    area: seed.area,
    steps: rows(seed.steps, 'steps', (text, path) => ({ text: rich(text, path) })),
    repetitions: rich(seed.repetitions, 'repetitions'),
    whenToStop: warnings(seed.whenToStop, 'whenToStop'),
  }),
  medicines: (seed, { plain, rich, warnings }) => ({
    genericName: plain(seed.genericName),
    medicineClass: plain(seed.medicineClass),
    usedFor: rich(seed.usedFor, 'usedFor'),
    sideEffects: rich(seed.sideEffects, 'sideEffects'),
    cautions: warnings(seed.cautions, 'cautions'),
  }),
}

/** The values of an entry's fields in the writer's language; what all languages share is the same in each. */
export const entryDataOf = <C extends ContentCollection>(
  collection: C,
  seed: SeedOf<C>,
  writer: Writer,
): Record<string, unknown> => ({
  ...commonFields(seed, writer),
  ...own[collection](seed, writer),
})

const commonFields = (seed: CommonSeed, writer: Writer) => ({
  title: writer.plain(seed.title),
  summary: writer.plain(seed.summary),
  image: writer.picture(seed.image),
  sources: seed.sources.map((key) => idOf(`sources/${key}`)),
  quantities: (seed.quantities ?? []).map((quantity) => ({
    id: rowIdOf(writer.owner, `quantities/${quantity.key}`),
    ...quantity,
  })),
  ...(seed.body ? { body: bodyOf(seed.body, writer) } : {}),
  ...(seed.seo
    ? {
        seo: {
          ...(seed.seo.title ? { title: writer.plain(seed.seo.title) } : {}),
          ...(seed.seo.description ? { description: writer.plain(seed.seo.description) } : {}),
        },
      }
    : {}),
})
