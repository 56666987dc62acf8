import type { Payload } from 'payload'

type RichText = { root: Record<string, unknown> & { children: unknown[] } }

/** A rich text of one paragraph each; `{{key}}` stands for a quantity. */
export const richText = (...paragraphs: string[]): RichText => ({
  root: {
    type: 'root',
    version: 1,
    format: '',
    indent: 0,
    direction: null,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      version: 1,
      format: '',
      indent: 0,
      direction: null,
      textFormat: 0,
      textStyle: '',
      children: runs(text),
    })),
  },
})

const runs = (text: string): unknown[] =>
  text
    .split(/(\{\{[^}]+\}\})/)
    .filter(Boolean)
    .map((run) =>
      run.startsWith('{{')
        ? {
            type: 'inlineBlock',
            version: 1,
            fields: { id: `q${run.slice(2, -2)}`, blockType: 'quantity', blockName: '', key: run.slice(2, -2) },
          }
        : { type: 'text', version: 1, text: run, format: 0, mode: 'normal', style: '', detail: 0 },
    )

export type Made = { readonly id: string }

/** A source to cite. */
export const makeSource = async (payload: Payload, title = 'A source'): Promise<string> =>
  String((await payload.create({ collection: 'sources', data: { title } })).id)

/** A cause that the gate lets through in English, and in Persian where `fa` is given. */
export const makeCause = async (
  payload: Payload,
  options: { en: string; fa?: string; data?: Record<string, unknown> },
): Promise<string> => {
  const doc = await payload.create({
    collection: 'causes',
    locale: 'en',
    data: {
      title: options.en,
      summary: `About ${options.en}.`,
      mechanism: richText(`How ${options.en} works.`),
      sources: [await makeSource(payload)],
      ...options.data,
    },
  })
  if (options.fa) await writePersian(payload, String(doc.id), options.fa)
  return String(doc.id)
}

export const writePersian = async (payload: Payload, id: string, title: string): Promise<void> => {
  await payload.update({
    collection: 'causes',
    id,
    locale: 'fa',
    data: { title, summary: `دربارهٔ ${title}.`, mechanism: richText(`سازوکار ${title}.`) },
  })
}

const PASSWORD = 'a long password'

/** An account, with what it takes to sign in. */
export const makeAccount = async (
  payload: Payload,
  role: 'admin' | 'editor' | 'translator',
  locales: string[] = [],
) => {
  const email = `${role}${locales.join('')}-${Math.random().toString(36).slice(2)}@example.org`
  const { id } = await payload.create({
    collection: 'users',
    data: { name: role, email, password: PASSWORD, role, locales },
  })
  return { id: String(id), email, password: PASSWORD }
}
