"""An agent's client: the Python package `mcp`, against `lark mcp` over its standard streams and over HTTP."""

import asyncio
import json
import os

from mcp import Client, MCPError, StdioServerParameters

LARK = os.environ["LARK"]
URL = os.environ["LARK_MCP_URL"]
ARGUMENTS = ["mcp", "--sandbox", "--write", "--tools", "docx.v1.document.*", "--allow", "im.v1.*"]


def data(result):
    assert not result.is_error, result
    return json.loads(result.content[0].text)


async def talk(server, mode):
    async with Client(server, mode=mode, read_timeout_seconds=120) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        assert {"find_endpoint", "describe_endpoint", "call_endpoint", "next_page"} <= tools.keys(), tools
        get = tools["docx_v1_document_get"]
        assert get.annotations.read_only_hint and get.input_schema["required"] == ["document_id"], get
        assert tools["docx_v1_document_create"].annotations.read_only_hint is False

        found = data(await client.call_tool("find_endpoint", {"query": "send a message"}))
        assert found["endpoints"][0]["id"] == "im.v1.message.create", found
        created = data(await client.call_tool("docx_v1_document_create", {"title": "Plan 计划"}))
        document = created["data"]["document"]["document_id"]
        arguments = {"id": "docx.v1.document.get", "input": {"document_id": document}}
        read = data(await client.call_tool("call_endpoint", arguments))
        assert read["data"]["document"]["title"] == "Plan 计划", read

        wrong = await client.call_tool("docx_v1_document_get", {"document_id": {"a": 1}})
        assert wrong.is_error and "document_id" in wrong.content[0].text, wrong
        outside = await client.call_tool("call_endpoint", {"id": "task.v2.task.list"})
        assert outside.is_error and "not among" in outside.content[0].text, outside
        try:
            await client.call_tool("no_such_tool", {})
            raise AssertionError("a tool that there is not")
        except MCPError as error:
            assert "no_such_tool" in str(error), error


async def main():
    for mode in ["auto", "legacy"]:
        await talk(StdioServerParameters(command=LARK, args=ARGUMENTS), mode)
        print(f"ok stdio {mode}")
        await talk(URL, mode)
        print(f"ok http {mode}")


asyncio.run(main())
