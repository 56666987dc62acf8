import { publicLocales } from '#publishing'
import { localeRegistry } from '#locales'
import type { UIFieldServerProps } from 'payload'

type Props = UIFieldServerProps & { readonly rowData?: { readonly id?: unknown }; readonly collectionSlug?: string }

/** In a list: the languages in which an entry is public. */
export const PublicationCell = async ({ collectionSlug, payload, rowData }: Props) => {
  if (!collectionSlug || typeof rowData?.id !== 'string') return null
  const codes = await publicLocales(payload, { type: collectionSlug, id: rowData.id })
  return (
    <span className="qanun-locales">
      {localeRegistry.map(({ code, name }) => (
        <span key={code} lang={code} title={name} data-public={codes.includes(code)}>
          {code}
        </span>
      ))}
    </span>
  )
}
