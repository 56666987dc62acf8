/**
 * Where the command begins. The delivery alone needs a tenth of what the other commands load: it is ready sooner, takes less
 * memory, and can't reach the database whatever it does.
 */
const [command, ...given] = process.argv.slice(2)
await (command === 'serve' && given.includes('--delivery') ? import('./delivery-alone') : import('./main'))
export {}
