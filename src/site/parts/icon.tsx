import { type IconName, ICONS } from './icons'

type Props = { readonly name: IconName; readonly className?: string }

/** A picture beside words; it says nothing that the words don't say, so it is hidden from screen readers. */
export const Icon = ({ className, name }: Props) => (
  <svg
    className={['icon', className].filter(Boolean).join(' ')}
    data-icon={name}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d={ICONS[name]} />
  </svg>
)
