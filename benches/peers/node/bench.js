// The same calls with the Node SDK: `bench.js <create|list|herd> <calls> <concurrency> <base url>`.
'use strict';

const lark = require('@larksuiteoapi/node-sdk');

const RECEIVER = 'ou_7d8a6e6df7621556ce0d21922b676706';
const CONTENT = '{"text":"the build of main is green again"}';
const GROUP = 'oc_5ad11d72b830411d72b836c20';
const MESSAGE_ID = 'om_dc13264520392913993dd051dba21dcf';
const ITEMS = 200;

async function create(client) {
  const answer = await client.im.message.create({
    params: { receive_id_type: 'open_id' },
    data: { receive_id: RECEIVER, msg_type: 'text', content: CONTENT },
  });
  if (answer.code !== 0 || answer.data.message_id !== MESSAGE_ID) {
    throw new Error(`unexpected answer: ${JSON.stringify(answer)}`);
  }
}

async function list(client) {
  const answer = await client.im.message.list({ params: { container_id_type: 'chat', container_id: GROUP } });
  if (answer.code !== 0 || answer.data.items.length !== ITEMS) {
    throw new Error(`unexpected answer: ${answer.code}`);
  }
}

async function run(call, calls, atOnce) {
  let begun = 0;
  const one = async () => {
    while (begun < calls) {
      begun += 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

async function main() {
  const [scenario, calls, concurrency, base] = process.argv.slice(2);
  const client = new lark.Client({
    appId: 'cli_a1b2c3d4e5f6',
    appSecret: 'secret',
    domain: base,
    loggerLevel: lark.LoggerLevel.error,
  });
  const call = () => (scenario === 'list' ? list(client) : create(client));
  const atOnce = scenario === 'herd' ? Number(calls) : Math.max(1, Math.min(Number(concurrency), Number(calls)));
  if (scenario !== 'herd') {
    await call();
    await run(call, 5 * atOnce, atOnce);
  }
  const before = process.resourceUsage().userCPUTime;
  await run(call, Number(calls), atOnce);
  const used = process.resourceUsage().userCPUTime - before;
  console.log(JSON.stringify({ calls: Number(calls), user_cpu_us: used, allocations: null }));
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
