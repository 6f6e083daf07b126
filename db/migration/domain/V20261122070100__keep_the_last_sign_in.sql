alter table person add column last_sign_in_at timestamptz;
