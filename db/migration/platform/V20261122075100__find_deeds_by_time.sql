-- The audit page shows the latest first, of all organisations together. In the order that lists ask for.
create index audit_entry_by_time on audit_entry (at desc nulls last, id);
