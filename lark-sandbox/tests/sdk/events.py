"""A bot on the Python SDK, unmodified but for the domain: it prints what it receives, over the transport that it is asked for."""

import http.server
import os
import sys

import lark_oapi as lark
from lark_oapi.core.model import RawRequest
from lark_oapi.event.callback.model.p2_card_action_trigger import P2CardActionTriggerResponse

import json


def say(*words):
    print(*words, flush=True)


def on_message(data):
    message = data.event.message
    text = json.loads(message.content)["text"]
    say("message", data.event.sender.sender_id.open_id, message.message_id, len(text))


def on_reaction(data):
    say("reaction", data.event.message_id, data.event.reaction_type.emoji_type)


def on_approval(data):
    say("approval", data.event["status"])


def on_action(data):
    say("action", data.event.action.value["choice"])
    toast = {"type": "info", "content": f"saved {data.event.action.value['choice']}"}
    return P2CardActionTriggerResponse({"toast": toast})


key, token = os.environ["ENCRYPT_KEY"], os.environ["VERIFICATION_TOKEN"]
if sys.argv[1] == "connection":
    key = token = ""
handler = (
    lark.EventDispatcherHandler.builder(key, token)
    .register_p2_im_message_receive_v1(on_message)
    .register_p2_im_message_reaction_created_v1(on_reaction)
    .register_p1_customized_event("approval_instance", on_approval)
    .register_p2_card_action_trigger(on_action)
    .build()
)


class Webhook(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        request = RawRequest()
        request.uri, request.headers = self.path, self.headers
        request.body = self.rfile.read(int(self.headers["Content-Length"]))
        answer = handler.do(request)
        self.send_response(answer.status_code)
        self.send_header("Content-Length", str(len(answer.content)))
        self.end_headers()
        self.wfile.write(answer.content)

    def log_message(self, *_):
        pass


if sys.argv[1] == "webhook":
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Webhook)
    say("listening", server.server_address[1])
    server.serve_forever()
else:
    client = lark.ws.Client(
        os.environ["LARK_APP_ID"],
        os.environ["LARK_APP_SECRET"],
        event_handler=handler,
        domain=os.environ["LARK_BASE_URL"],
        log_level=lark.LogLevel.ERROR,
    )
    client.start()
