import { keepsToChannel } from '../../contracts/channel'
import { refusing } from '../../support/machine/stand-in'
import { keyOfVersion, openWebhook, type Receiver, SECRET, startReceiver } from '../../support/webhook'

let receiver: Receiver

keepsToChannel({
  name: 'a webhook',
  secrets: [SECRET, keyOfVersion(1).whsec.slice('whsec_'.length)],
  start: async () => {
    receiver = await startReceiver()
  },
  stop: () => receiver.stop(),
  open: async () => {
    receiver.forget()
    return openWebhook(receiver.url)
  },
  held: async () => receiver.state(),
  disturb: async (isDisturbed) => receiver.willDo(isDisturbed ? refusing(500, {}, 'Later!') : receiver.take),
})
