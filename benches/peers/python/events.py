"""Events over the long connection with the Python SDK: `events.py <events> <base url>`."""

import os
import re
import resource
import sys
import time

import lark_oapi as lark

REPORTS = 10


def user_cpu():
    return resource.getrusage(resource.RUSAGE_SELF).ru_utime


def resident_kib():
    with open("/proc/self/status") as status:
        return re.search(r"VmRSS:\s*(\d+)", status.read()).group(1)


class Run:
    def __init__(self, events):
        self.events = events
        self.handled = 0

    def count(self, event):
        if not event.event.message.message_id:
            raise RuntimeError("an event without its message")
        self.handled += 1
        if self.handled == 1:
            self.begun, self.cpu = time.monotonic(), user_cpu()
        if self.handled % max(self.events // REPORTS, 1) == 0:
            print(f"{self.handled:>9} events, {resident_kib():>7} KiB resident")
        if self.handled == self.events:
            seconds, cpu = time.monotonic() - self.begun, user_cpu() - self.cpu
            print(
                f"{self.handled} events in {seconds:.2f} s: {self.handled / seconds:.0f} a second, "
                f"{cpu * 1e6 / self.handled:.1f} us of CPU each",
                flush=True,
            )
            # The client has no end of its own.
            os._exit(0)


def main():
    events, base = int(sys.argv[1]), sys.argv[2]
    run = Run(events)
    handler = lark.EventDispatcherHandler.builder("", "").register_p2_im_message_receive_v1(run.count).build()
    lark.ws.Client("cli_a1b2c3d4e5f6", "secret", event_handler=handler, domain=base).start()


main()
