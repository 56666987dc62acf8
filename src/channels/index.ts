export { exportFolder, type ExportOptions, type ExportSource, FolderInTheWay } from './folder/export'
export { type Manifest, NoManifest } from './folder/manifest'
export { type ExportFault, verifyFolder } from './folder/verify'
