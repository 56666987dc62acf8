export { openApiOf } from './openapi'
export { jsonFeed } from './routes/feed'
export type { ConsumerCursor } from './answer-to'
export { createDelivery, type Delivery } from './server'
