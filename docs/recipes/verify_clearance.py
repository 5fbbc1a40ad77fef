#!/usr/bin/env python3
"""Asks the service whether a clearance covers a text; revocation is seen that way. Standard library only.

    DEMUR_KEY=dmr_… python3 verify_clearance.py http://localhost:8080 post.txt x eyJ…     (0: it does, 1: it does not)
"""

import json
import os
import sys
import urllib.request


def verdict(service, key, claim):
    """The service's answer to a claim {text, channel, clearance}: {"valid": …, "reason": …}."""
    request = urllib.request.Request(
        service + "/v1/clearances/verify",
        data=json.dumps(claim).encode("utf-8"),
        headers={"Authorization": "Bearer " + key, "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)


def main():
    service, file, channel, clearance = sys.argv[1:]
    with open(file, encoding="utf-8", newline="") as draft:  # newline="": the text is hashed as it is
        text = draft.read()
    answer = verdict(service, os.environ["DEMUR_KEY"], {"text": text, "channel": channel, "clearance": clearance})
    print("valid" if answer["valid"] else answer["reason"])
    return 0 if answer["valid"] else 1


if __name__ == "__main__":
    sys.exit(main())
