type Props =
  | { readonly as: 'html'; readonly html: string; readonly className: string }
  | { readonly as: 'json-ld'; readonly json: unknown }

/**
 * The only place where ready markup enters a page. HTML is the publishing pipeline's own, made of escaped text;
 * in JSON `<` is written as an escape, so that no text can end the script element (HTML, section 4.12.1.3).
 */
export const Markup = (props: Props) => {
  if (props.as === 'html') return <div className={props.className} dangerouslySetInnerHTML={{ __html: props.html }} />
  const json = JSON.stringify(props.json).replace(/</g, '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
