-- A link may also be there to answer.
alter table share drop constraint share_purpose_is_known;
alter table share add constraint share_purpose_is_known check (purpose in ('READ', 'APPROVE', 'ANSWER'));
