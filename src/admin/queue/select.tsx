'use client'
type Props = {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, label: string])[]
  readonly choose: (value: string) => void
}

/** A choice with its name above. */
export const Select = ({ choose, label, options, value }: Props) => (
  <label className="qanun-queue__field">
    <span>{label}</span>
    <select value={value} onChange={(event) => choose(event.target.value)}>
      {options.map(([name, text]) => (
        <option key={name} value={name}>
          {text}
        </option>
      ))}
    </select>
  </label>
)
