'use client'

// By file: the site's index would bring the whole site into the browser.
import { Failure } from '../../../site/shell/failure'

const ErrorPage = ({ reset }: { readonly reset: () => void }) => <Failure retry={reset} />

export default ErrorPage
