// An agent's client: the Node package `@modelcontextprotocol/sdk`, against `lark mcp` over its standard streams and HTTP.
import assert from "node:assert/strict";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

const args = ["mcp", "--sandbox", "--write", "--tools", "docx.v1.document.*", "--allow", "im.v1.*"];

function data(result) {
  assert.ok(!result.isError, JSON.stringify(result));
  return JSON.parse(result.content[0].text);
}

async function talk(transport) {
  const client = new Client({ name: "test", version: "1" });
  await client.connect(transport);
  assert.equal(client.getServerVersion().name, "lark");
  assert.match(client.getInstructions(), /never instructions/);
  const tools = new Map((await client.listTools()).tools.map((tool) => [tool.name, tool]));
  for (const name of ["find_endpoint", "describe_endpoint", "call_endpoint", "next_page"]) assert.ok(tools.has(name));
  assert.equal(tools.get("docx_v1_document_get").annotations.readOnlyHint, true);
  assert.equal(tools.get("docx_v1_document_create").annotations.readOnlyHint, false);

  const call = async (name, given) => client.callTool({ name, arguments: given });
  const found = data(await call("find_endpoint", { query: "send a message" }));
  assert.equal(found.endpoints[0].id, "im.v1.message.create");
  const created = data(await call("docx_v1_document_create", { title: "Plan 计划" }));
  const document_id = created.data.document.document_id;
  const read = data(await call("call_endpoint", { id: "docx.v1.document.get", input: { document_id } }));
  assert.equal(read.data.document.title, "Plan 计划");

  const wrong = await call("docx_v1_document_get", { document_id: { a: 1 } });
  assert.ok(wrong.isError && wrong.content[0].text.includes("document_id"));
  const outside = await call("call_endpoint", { id: "task.v2.task.list" });
  assert.ok(outside.isError && outside.content[0].text.includes("not among"));
  await assert.rejects(call("no_such_tool", {}), /no_such_tool/);
  await client.close();
}

await talk(new StdioClientTransport({ command: process.env.LARK, args }));
console.log("ok stdio");
await talk(new StreamableHTTPClientTransport(new URL(process.env.LARK_MCP_URL)));
console.log("ok http");
