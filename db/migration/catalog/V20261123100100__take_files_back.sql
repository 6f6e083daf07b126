alter table sheet_proposal add column reverted_at timestamptz,
    add constraint sheet_proposal_is_applied_before_it_is_reverted check (reverted_at is null or results is not null);
comment on column sheet_proposal.reverted_at is 'when all it changed was put back; null until then';
