import path from 'node:path'

import { UnknownFormat } from '../../exchange'
import { csv } from './csv'
import type { TermsFormat } from './format'
import { tbx } from './tbx'

export const TERMS_FORMATS: readonly TermsFormat[] = [tbx, csv]

/** By the name of a file. @throws UnknownFormat */
export const termsFormatOf = (file: string): TermsFormat => {
  const extension = path.extname(file).slice(1).toLowerCase()
  const found = TERMS_FORMATS.find(({ extensions }) => extensions.includes(extension))
  if (!found) throw new UnknownFormat(file, [...new Set(TERMS_FORMATS.flatMap(({ extensions }) => extensions))])
  return found
}
