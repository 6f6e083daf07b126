create index audit_entry_by_person on audit_entry (organisation_id, person_id, at);
