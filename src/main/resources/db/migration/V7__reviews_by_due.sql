-- The queue shows what is due soonest first.
CREATE INDEX review_by_due ON review
    (workspace_id, state, coalesce(scheduled_at, 'infinity'::timestamptz), created_at DESC, id DESC);
