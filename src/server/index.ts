export { type FirstAccount, isFirstAccountToken, LinkSpent, makeFirstAccount, offerFirstAccount } from './first-account'
