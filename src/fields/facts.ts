import type { Field } from 'payload'

import type { SchemaOrgFact } from './schema-org'

/** What Qanun knows of a field beyond Payload: kept in the field's `custom`. */
export type FieldFacts = {
  /** A locale without it can't be published. */
  readonly isRequiredToPublish?: true
  /** schema.org HealthAspectEnumeration value of the section that the field makes. */
  readonly aspect?: string
  /** What the field says in schema.org's words. */
  readonly schemaOrg?: SchemaOrgFact
  /** How the field is published, where its Payload type doesn't say it. `none`: it never leaves the working copy. */
  readonly publishedAs?: 'none' | 'warnings' | 'quantities' | 'sources' | 'body' | 'url'
  /** A reference that may lead into every content collection. */
  readonly leadsToAnyEntry?: true
  /** Key of the field's words in models.json, where it isn't `<collection>.fields.<field>`. */
  readonly words?: string
}

type HasCustom = { readonly custom?: Record<string, unknown> | undefined }

/** The facts of a field; none for Payload's own fields. */
export const factsOf = (field: HasCustom): FieldFacts => (field.custom?.qanun as FieldFacts | undefined) ?? {}

/** The field with these facts added to those it has. */
export const withFacts = <T extends Field>(field: T, facts: FieldFacts): T => ({
  ...field,
  custom: { ...(field as HasCustom).custom, qanun: { ...factsOf(field as HasCustom), ...facts } },
})
