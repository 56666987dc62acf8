export { body } from './body'
export { collectionFacts, type CollectionFacts } from './collection-facts'
export {
  choice,
  choices,
  heroImage,
  languageTag,
  link,
  reference,
  references,
  seo,
  slug,
  sources,
  summary,
  title,
} from './common'
export { entryId } from './entry-id'
export { factsOf, type FieldFacts, withFacts } from './facts'
export { faultWords, type WhoWrites } from './fault-words'
export { isContainer, mapConfig } from './map-config'
export { quantities, UNITS } from './quantities'
export { type QuantityFault, quantityFault } from './quantity-rules'
export { proseEditor } from './rich-text/editor'
export {
  type ElementNode,
  IS_BOLD,
  IS_ITALIC,
  isBlank,
  isRichText,
  linkedEntryOf,
  nodesOf,
  quantityKeyOf,
  rewriteTexts,
  type RichTextNode,
  type RichTextState,
} from './rich-text/nodes'
export { rows } from './rows'
export type { SchemaOrgFact } from './schema-org'
export { CALLOUT_TYPES, SEVERITIES } from './severities'
export { line, passage, prose } from './texts'
export { type TextAt, textsOf } from './texts-of'
export { type FieldMapper, type FieldVisit, isData, mapFields, visitFields } from './walk'
export { warnings } from './warnings'
