alter table share add column reason text
    constraint share_reason_is_short check (length(reason) between 1 and 300);
comment on column share.reason is 'what for, in the words of who shares; read by both sides, empty where nothing was said';
