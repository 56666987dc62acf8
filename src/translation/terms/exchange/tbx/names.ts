import { PARTS_OF_SPEECH, type TermWord } from '../../term'

/** Of TBX version 3: ISO 30042:2019. */
export const TBX = 'urn:iso:std:iso:30042:ed-2'

/** Attributes by which an element says its language, as our parser names them. */
export const XML_LANG = 'http://www.w3.org/XML/1998/namespace lang'

/** What our files say of where they come from; by it they are known again. */
export const OWN_SOURCE = 'Qanun terms'

/** The note that holds whether a clinician has confirmed a term; TBX-Basic has no category for it. */
export const STATUS_NOTE = 'status.'

/** An address of Wikidata's, with the id at its end. */
export const WIKIDATA = 'https://www.wikidata.org/entity/'

/** TBX-Basic, /administrativeStatus/. */
export const statusToTbx: Readonly<Record<TermWord['status'], string>> = {
  preferred: 'preferredTerm-admn-sts',
  allowed: 'admittedTerm-admn-sts',
  forbidden: 'deprecatedTerm-admn-sts',
}

/** The same back; older files leave the ending out, and have more values, of which some are no advice against a word. */
export const statusFromTbx = (value: string): TermWord['status'] =>
  /^preferred/iu.test(value) ? 'preferred' : /^(?:deprecated|superseded)/iu.test(value) ? 'forbidden' : 'allowed'

/** TBX-Basic, /partOfSpeech/; a phrase is one by its /termType/. */
export const partOfSpeechFromTbx = (value: string): TermWord['partOfSpeech'] =>
  value === 'properNoun' ? 'noun' : PARTS_OF_SPEECH.find((known) => known === value)
