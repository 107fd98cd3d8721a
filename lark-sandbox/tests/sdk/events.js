// A bot on the Node SDK, unmodified but for the domain: it prints what it receives, over the transport that it is asked for.
const http = require('node:http');
const lark = require('@larksuiteoapi/node-sdk');

const {
  LARK_BASE_URL: domain, LARK_APP_ID: appId, LARK_APP_SECRET: appSecret, ENCRYPT_KEY: encryptKey, VERIFICATION_TOKEN: verificationToken,
} = process.env;
const loggerLevel = lark.LoggerLevel.fatal;

const dispatcher = new lark.EventDispatcher({ encryptKey, verificationToken, loggerLevel }).register({
  'im.message.receive_v1': ({ sender, message }) => {
    console.log('message', sender.sender_id.open_id, message.message_id, JSON.parse(message.content).text.length);
  },
  'im.message.reaction.created_v1': (data) => console.log('reaction', data.message_id, data.reaction_type.emoji_type),
  approval_instance: (data) => console.log('approval', data.status),
  'card.action.trigger': (data) => {
    console.log('action', data.action.value.choice);
    return { toast: { type: 'info', content: `saved ${data.action.value.choice}` } };
  },
});

if (process.argv[2] === 'webhook') {
  const server = http.createServer(lark.adaptDefault('/', dispatcher, { autoChallenge: true }));
  server.listen(0, '127.0.0.1', () => console.log('listening', server.address().port));
} else {
  const client = new lark.WSClient({ appId, appSecret, domain, loggerLevel });
  client.start({ eventDispatcher: dispatcher });
}
