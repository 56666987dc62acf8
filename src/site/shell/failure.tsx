'use client'

import { createContext, type ReactNode, useContext } from 'react'

type Words = { readonly title: string; readonly text: string; readonly retry: string }

const Context = createContext<Words | null>(null)

/** Hands the words of the error page down, so that no dictionary has to be sent to the browser. */
export const FailureWords = ({ children, ...words }: Words & { readonly children: ReactNode }) => (
  <Context.Provider value={words}>{children}</Context.Provider>
)

/** What is shown where a page could not be made. It says nothing about the reason; that is in the server's log. */
export const Failure = ({ retry }: { readonly retry: () => void }) => {
  const words = useContext(Context)
  return (
    <main className="plain-page wrap" id="content">
      <h1>{words?.title}</h1>
      <p>{words?.text}</p>
      <button type="button" className="button" onClick={retry}>
        {words?.retry}
      </button>
    </main>
  )
}
