export { default as admin } from './admin.json'
export { default as feeds } from './feeds.json'
export { default as models } from './models.json'
export { default as site } from './site.json'
