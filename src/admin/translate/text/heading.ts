import type { UnitView } from '#translation'

/** Where a unit stands, in the labels of its fields; the numbers of rows in the digits of the language. */
export const headingOf = ({ labels }: Pick<UnitView, 'labels'>, language: string): string =>
  labels.map((label) => (typeof label === 'string' ? numbered(label, language) : (label[language] ?? ''))).join(' › ')

const numbered = (label: string, language: string): string =>
  /^\d+$/u.test(label) ? Number(label).toLocaleString(language) : label
