export { openApiOf } from './openapi'
export { jsonFeed } from './routes/feed'
export { createDelivery, type Delivery } from './server'
