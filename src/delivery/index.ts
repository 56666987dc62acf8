export { keepable, type Kept, sendKept } from './kept'
export { openApiOf } from './openapi'
export { jsonFeed } from './routes/feed'
export { createDelivery, type Delivery } from './server'
