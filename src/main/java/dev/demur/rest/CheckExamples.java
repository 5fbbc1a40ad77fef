package dev.demur.rest;

/** What Swagger UI shows for a check. */
final class CheckExamples {

    static final String REQUEST =
            """
            {
              "text": "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?",
              "channel": "x",
              "language": "en",
              "altTexts": ["A prince waves from a balcony"],
              "sources": [{"name": "viewing history", "kind": "customer-data", "cohortSize": 53}]
            }
            """;

    static final String RESPONSE =
            """
            {
              "id": "chk_3q2-796tvu_erb7v3q2-7w",
              "decision": "block",
              "summary": "Tells 53 people what they watched, how often and when, and mocks them for it.",
              "language": "en",
              "textHash": "sha256:39ed3dbf8590ab0d91b7281a50db24c4538995096631fa0b162fb77ef26db5e2",
              "ruleset": {"digest": "sha256:0f4d2c77c7e5b6a1b7b9b5b0c6f8d6b4a5e3c2d1f0a9b8c7d6e5f4a3b2c1d0e9", "profile": "default"},
              "findings": [{
                "ruleId": "small-cohort-behaviour",
                "category": "behaviour",
                "severity": "block",
                "message": "Shows what 53 people watched, every day for 18 days, and mocks them for it.",
                "spans": [
                  {"field": "text", "start": 7, "end": 16, "slot": "subject", "quote": "53 people"},
                  {"field": "text", "start": 24, "end": 31, "slot": "behaviour", "quote": "watched"},
                  {"field": "text", "start": 51, "end": 60, "slot": "repetition", "quote": "every day"},
                  {"field": "text", "start": 61, "end": 81, "slot": "period", "quote": "for the past 18 days"},
                  {"field": "text", "start": 83, "end": 95, "slot": "tone", "quote": "Who hurt you"}
                ],
                "evidence": {"subject": "group", "cohort": 53, "behaviour": "watch", "repetition": "every day", "period": "P18D", "tone": "mocking"},
                "references": [{"name": "GDPR Recital 26", "why": "Singling people out is identification, even without a name."}],
                "rewrites": [{
                  "label": "Speak to everyone",
                  "edits": [{"start": 3, "end": 16, "newText": "everyone"}, {"start": 20, "end": 23, "newText": "'s"}],
                  "text": "To everyone who's watched A Christmas Prince every day for the past 18 days: Who hurt you?",
                  "decision": "pass"
                }]
              }],
              "suppressed": [],
              "incomplete": []
            }
            """;

    private CheckExamples() {}
}
