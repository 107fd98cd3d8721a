// A program on the Node SDK, unmodified but for the domain.
const assert = require('node:assert');
const fs = require('node:fs');
const lark = require('@larksuiteoapi/node-sdk');

const { LARK_BASE_URL: domain, LARK_APP_ID: appId, LARK_APP_SECRET: appSecret } = process.env;
const client = new lark.Client({ appId, appSecret, domain, loggerLevel: lark.LoggerLevel.fatal });

const ok = (answer) => {
  assert.equal(answer.code, 0, JSON.stringify(answer));
  return answer.data;
};
const control = (path, body) => fetch(`${domain}/_sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) });

const parts = {
  async document() {
    const { document } = ok(await client.docx.document.create({ data: { title: '周报 1/2' } }));
    const found = ok(await client.docx.document.get({ path: { document_id: document.document_id } }));
    assert.equal(found.document.title, '周报 1/2');
  },

  async messages() {
    const sent = [];
    for (let n = 0; n < 5; n += 1) {
      const data = { receive_id: 'oc_js', msg_type: 'text', content: JSON.stringify({ text: `hello ${n}` }) };
      const answer = await client.im.message.create({ params: { receive_id_type: 'chat_id' }, data });
      sent.push(ok(answer).message_id);
    }
    const listed = [];
    const params = { container_id_type: 'chat', container_id: 'oc_js', page_size: 2 };
    for await (const page of await client.im.message.listWithIterator({ params })) {
      listed.push(...page.items.map((item) => item.message_id));
    }
    assert.deepEqual(listed, sent);
  },

  async files() {
    const content = Buffer.from(Array.from({ length: 256000 }, (_, i) => i % 256));
    fs.writeFileSync('report.bin', content);
    const data = { file_type: 'stream', file_name: 'report.bin', file: fs.createReadStream('report.bin') };
    const { file_key } = await client.im.file.create({ data });
    const stream = (await client.im.file.get({ path: { file_key } })).getReadableStream();
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    assert.ok(Buffer.concat(chunks).equals(content));
  },

  async records() {
    const { app } = ok(await client.bitable.app.create({ data: { name: 'b' } }));
    const path = { app_token: app.app_token, table_id: app.default_table_id };
    const rows = client.bitable.appTableRecord;
    const { record } = ok(await rows.create({ path, data: { fields: { Text: 'one' } } }));
    const one = { ...path, record_id: record.record_id };
    ok(await rows.update({ path: one, data: { fields: { Text: 'two' } } }));
    const found = ok(await rows.search({ path, params: { page_size: 10 }, data: { field_names: ['Text'] } }));
    assert.deepEqual(found.items.map((item) => item.fields), [{ Text: [{ text: 'two', type: 'text' }] }]);
    ok(await rows.delete({ path: one }));
    assert.equal((await rows.get({ path: one })).code, 1254043);
  },

  async missing_scope() {
    await control('scopes', { withhold: ['docx.v1.document.create'] });
    const refused = await client.docx.document.create({ data: { title: 'x' } }).catch((error) => error.response);
    await control('scopes', { grant: ['docx.v1.document.create'] });
    assert.equal(refused.status, 400);
    assert.equal(refused.data.code, 99991672);
    const scopes = refused.data.error.permission_violations.map((violation) => violation.subject);
    assert.deepEqual(scopes, ['docx:document', 'docx:document:create']);
    assert.ok(refused.headers['x-tt-logid']);
  },
};

(async () => {
  for (const [name, part] of Object.entries(parts)) {
    await part();
    console.log('ok', name);
  }
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
