import { type Translate, translatorFor } from '#locales'
import type { PayloadRequest } from 'payload'

/** What Payload hands to a field's validation, as far as the words go. */
export type WhoWrites = { readonly req: Pick<PayloadRequest, 'i18n'> }

/** What is wrong with a field's value, said in the language of whoever wrote it. */
export const faultWords = ({ i18n }: WhoWrites['req']): Translate<'faults'> => translatorFor(i18n.language, 'faults')
