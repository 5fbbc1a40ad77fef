#!/usr/bin/env python3
"""A subscriber: takes events in, checks their signatures, and prints what they say. Standard library only.

    DEMUR_WEBHOOK_SECRET=whsec_… python3 receive_webhook.py 9000
"""

import base64
import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

TOLERANCE_SECONDS = 300


def is_genuine(secret, headers, body, now=None):
    """Whether one of the signatures is ours, over this body, and not old. By the specification of Standard Webhooks."""
    message, stamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not stamp.isascii() or not stamp.isdigit() or abs((now or time.time()) - int(stamp)) > TOLERANCE_SECONDS:
        return False
    key = base64.b64decode(secret.removeprefix("whsec_"))
    digest = hmac.new(key, f"{message}.{stamp}.".encode() + body, hashlib.sha256).digest()
    expected = b"v1," + base64.b64encode(digest)
    given = headers.get("webhook-signature", "").encode().split(b" ")  # two, while a new secret takes over
    return any(hmac.compare_digest(expected, one) for one in given)


class Subscriber(BaseHTTPRequestHandler):
    seen = set()  # a real one keeps these where a restart leaves them

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        genuine = is_genuine(os.environ["DEMUR_WEBHOOK_SECRET"], self.headers, body)
        self.send_response(204 if genuine else 401)
        self.end_headers()
        if genuine and self.headers["webhook-id"] not in self.seen:  # events come at least once
            self.seen.add(self.headers["webhook-id"])
            event = json.loads(body)
            print(event["type"], json.dumps(event["data"]), flush=True)

    def log_message(self, *args):
        pass


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", int(sys.argv[1])), Subscriber).serve_forever()
