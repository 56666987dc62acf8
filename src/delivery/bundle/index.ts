export { type BundleKeeper, createBundleKeeper } from './keeper'
