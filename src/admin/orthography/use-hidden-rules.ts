'use client'
import { usePreferences } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Kept = { readonly rules?: readonly string[] } | null

/** The rules that a person doesn't want to see in an entry; kept with the account. */
export const useHiddenRules = (entry: string) => {
  const { getPreference, setPreference } = usePreferences()
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const key = `qanun-orthography-${entry}`

  useEffect(() => {
    let isWanted = true
    void getPreference<Kept>(key).then((kept) => {
      if (isWanted) setHidden(new Set(kept?.rules))
    })
    return () => {
      isWanted = false
    }
  }, [getPreference, key])

  const keep = (rules: ReadonlySet<string>) => {
    setHidden(rules)
    void setPreference(key, { rules: [...rules] })
  }
  return {
    hidden,
    hide: (rule: string) => keep(new Set([...hidden, rule])),
    showAll: () => keep(new Set()),
  }
}
