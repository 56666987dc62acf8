import type { UnitView } from '#translation'

/** Where a unit stands, in the labels of its fields. */
export const headingOf = ({ labels }: Pick<UnitView, 'labels'>, language: string): string =>
  labels.map((label) => (typeof label === 'string' ? label : (label[language] ?? ''))).join(' › ')
