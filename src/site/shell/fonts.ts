import type { SiteLocale } from '../site'

/** Parts of the typeface, each for the characters of some scripts. */
export const FONT_SUBSETS = ['arabic', 'latin', 'latin-ext'] as const

export type FontSubset = (typeof FONT_SUBSETS)[number]

/** Changes with the typeface, because the files are kept by browsers for a year (styles/fonts.css has it too). */
export const FONT_VERSION = '5.3.0'

export const fontPath = (subset: FontSubset): string => `/fonts/vazirmatn-${FONT_VERSION}-${subset}.woff2`

/** The part that most of a page's text is written with. */
export const subsetFor = ({ code }: SiteLocale): FontSubset =>
  new Intl.Locale(code).maximize().script === 'Arab' ? 'arabic' : 'latin'
