create index mail_by_person on mail (person_id, created_at desc) where person_id is not null;
