"""A program on the Python SDK, unmodified but for the domain."""

import json
import os
import tempfile
import urllib.request

import lark_oapi as lark
from lark_oapi.api.bitable.v1 import *
from lark_oapi.api.docx.v1 import *
from lark_oapi.api.im.v1 import *

URL = os.environ["LARK_BASE_URL"]
builder = lark.Client.builder().app_id(os.environ["LARK_APP_ID"]).app_secret(os.environ["LARK_APP_SECRET"])
client = builder.domain(URL).log_level(lark.LogLevel.ERROR).build()


def ok(response):
    assert response.success(), (response.code, response.msg, response.get_log_id())
    return response.data


def control(path, body):
    data = json.dumps(body).encode()
    urllib.request.urlopen(urllib.request.Request(f"{URL}/_sandbox/{path}", data=data)).read()


def document():
    body = CreateDocumentRequestBody.builder().title("周报 1/2").build()
    made = ok(client.docx.v1.document.create(CreateDocumentRequest.builder().request_body(body).build())).document
    found = ok(client.docx.v1.document.get(GetDocumentRequest.builder().document_id(made.document_id).build()))
    assert found.document.title == "周报 1/2"


def messages():
    sent = []
    for n in range(5):
        content = json.dumps({"text": f"hello {n}"})
        body = CreateMessageRequestBody.builder().receive_id("oc_py").msg_type("text").content(content).build()
        request = CreateMessageRequest.builder().receive_id_type("chat_id").request_body(body).build()
        sent.append(ok(client.im.v1.message.create(request)).message_id)
    listed, token = [], None
    while True:
        request = ListMessageRequest.builder().container_id_type("chat").container_id("oc_py").page_size(2)
        if token:
            request = request.page_token(token)
        page = ok(client.im.v1.message.list(request.build()))
        listed += [item.message_id for item in page.items]
        token = page.page_token
        if not page.has_more:
            break
    assert listed == sent, (listed, sent)


def files():
    content = bytes(range(256)) * 1000
    with tempfile.NamedTemporaryFile() as file:
        file.write(content)
        file.flush()
        with open(file.name, "rb") as reader:
            body = CreateFileRequestBody.builder().file_type("stream").file_name("报告.bin").file(reader).build()
            key = ok(client.im.v1.file.create(CreateFileRequest.builder().request_body(body).build())).file_key
    got = client.im.v1.file.get(GetFileRequest.builder().file_key(key).build())
    assert got.success(), (got.code, got.msg)
    assert got.file.read() == content
    assert got.file_name == "报告.bin", got.file_name


def records():
    app = ok(client.bitable.v1.app.create(CreateAppRequest.builder().request_body(ReqApp.builder().name("b").build()).build())).app
    table = {"app_token": app.app_token, "table_id": app.default_table_id}

    def on(builder):
        return builder.app_token(table["app_token"]).table_id(table["table_id"])

    def fields(text):
        return AppTableRecord.builder().fields({"Text": text}).build()

    rows = client.bitable.v1.app_table_record
    made = ok(rows.create(on(CreateAppTableRecordRequest.builder()).request_body(fields("one")).build())).record
    update = on(UpdateAppTableRecordRequest.builder()).record_id(made.record_id).request_body(fields("two")).build()
    ok(rows.update(update))
    search = SearchAppTableRecordRequestBody.builder().field_names(["Text"]).build()
    found = ok(rows.search(on(SearchAppTableRecordRequest.builder()).page_size(10).request_body(search).build()))
    assert [item.fields for item in found.items] == [{"Text": [{"text": "two", "type": "text"}]}], lark.JSON.marshal(found)
    ok(rows.delete(on(DeleteAppTableRecordRequest.builder()).record_id(made.record_id).build()))
    gone = rows.get(on(GetAppTableRecordRequest.builder()).record_id(made.record_id).build())
    assert gone.code == 1254043, gone.code


def missing_scope():
    control("scopes", {"withhold": ["docx.v1.document.create"]})
    body = CreateDocumentRequestBody.builder().title("x").build()
    refused = client.docx.v1.document.create(CreateDocumentRequest.builder().request_body(body).build())
    control("scopes", {"grant": ["docx.v1.document.create"]})
    assert refused.code == 99991672, refused.code
    scopes = [violation["subject"] for violation in refused.error["permission_violations"]]
    assert scopes == ["docx:document", "docx:document:create"], scopes
    assert refused.get_log_id()


for part in [document, messages, files, records, missing_scope]:
    part()
    print("ok", part.__name__)
