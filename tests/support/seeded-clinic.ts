/** The clinic with all its own content, published, behind /v1: the real way from the seed to the replica. */
import { loadSeed, seedContent } from '#seed'

import { startClinic, type TestClinic } from './clinic'

export const startSeededClinic = async (): Promise<TestClinic> => {
  const clinic = await startClinic()
  await loadSeed(clinic.payload, withFewPictures(seedContent))
  await clinic.settled()
  return clinic
}

type Content = typeof seedContent

/** Making pictures takes most of the time of a load: the entries of a collection share the picture of the first. */
const withFewPictures = ({ sources, terms, ...collections }: Content): Content => ({
  sources,
  terms,
  ...(Object.fromEntries(
    Object.entries(collections).map(([name, rows]) => [name, rows.map((row) => ({ ...row, image: rows[0]!.image }))]),
  ) as unknown as Omit<Content, 'sources' | 'terms'>),
})
