import { currentReading } from './site/reading/reading'

/** Next tells of every page that failed while it was made, also of one whose status was sent by then: it must not be kept. */
export const onRequestError = (): void => currentReading()?.spoil()
