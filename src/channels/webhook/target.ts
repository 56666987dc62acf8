import { DeliveryRefused } from '../errors'

/** The address that is told of changes. @throws DeliveryRefused where nothing can be sent there, whatever it is */
export const targetOf = (given: string): URL => {
  if (!URL.canParse(given)) throw refused(`"${given}" is no address.`)
  const url = new URL(given)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refused('It must begin with https:// or http://.')
  // Our signature says who we are; a password would stand readable in the admin and in every log.
  if (url.username !== '' || url.password !== '') throw refused('No user name and no password may stand in it.')
  return url
}

const refused = (reason: string): DeliveryRefused =>
  new DeliveryRefused(`The webhook's address can't be used: ${reason}`, { seq: null })
