alter table solution_customer add joined_at timestamptz;
comment on column solution_customer.joined_at is 'when two statements about one authority became one, for their solutions did: a file from before is no longer the only one that says it';
