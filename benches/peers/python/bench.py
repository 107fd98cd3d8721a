"""The same calls with the Python SDK: `bench.py <create|list|herd> <calls> <concurrency> <base url>`.

Calls that are under way together run on threads, as in a service on the SDK's blocking client.
"""

import json
import resource
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import lark_oapi as lark
from lark_oapi.api.im.v1 import CreateMessageRequest, CreateMessageRequestBody, ListMessageRequest

RECEIVER = "ou_7d8a6e6df7621556ce0d21922b676706"
CONTENT = '{"text":"the build of main is green again"}'
GROUP = "oc_5ad11d72b830411d72b836c20"
MESSAGE_ID = "om_dc13264520392913993dd051dba21dcf"
ITEMS = 200


def create(client):
    body = CreateMessageRequestBody.builder().receive_id(RECEIVER).msg_type("text").content(CONTENT).build()
    request = CreateMessageRequest.builder().receive_id_type("open_id").request_body(body).build()
    answer = client.im.v1.message.create(request)
    if not answer.success() or answer.data.message_id != MESSAGE_ID:
        raise RuntimeError(f"unexpected answer: {answer.code} {answer.msg}")


def list_messages(client):
    request = ListMessageRequest.builder().container_id_type("chat").container_id(GROUP).build()
    answer = client.im.v1.message.list(request)
    if not answer.success() or len(answer.data.items) != ITEMS:
        raise RuntimeError(f"unexpected answer: {answer.code} {answer.msg}")


def run(call, calls, at_once):
    if at_once == 1:
        for _ in range(calls):
            call()
        return
    start = threading.Barrier(at_once)

    def first_together(n):
        if n < at_once:
            start.wait()
        call()

    with ThreadPoolExecutor(at_once) as pool:
        for done in [pool.submit(first_together, n) for n in range(calls)]:
            done.result()


def main():
    scenario, calls, concurrency, base = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    client = lark.Client.builder().app_id("cli_a1b2c3d4e5f6").app_secret("secret").domain(base).build()
    call = (lambda: list_messages(client)) if scenario == "list" else (lambda: create(client))
    at_once = calls if scenario == "herd" else max(1, min(concurrency, calls))
    if scenario != "herd":
        call()
        run(call, 5 * at_once, at_once)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    run(call, calls, at_once)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_utime - before
    print(json.dumps({"calls": calls, "user_cpu_us": round(used * 1e6), "allocations": None}))


main()
