create table mail (
    id              uuid not null constraint mail_pk primary key,
    person_id       uuid not null constraint mail_is_for_a_person references person on delete cascade,
    type            text not null constraint mail_type_is_a_code check (type ~ '^[a-z]+(-[a-z]+)*$'),
    address         text constraint mail_address_is_one_word check (address !~ '[[:space:][:cntrl:]]'),
    subject         text constraint mail_subject_is_a_short_line check (length(subject) <= 200 and subject !~ '[[:cntrl:]]'),
    plain           text,
    html            text,
    unsubscribe     text constraint mail_unsubscribe_is_an_address check (unsubscribe ~ '^https?://[!-;=?-~]+$'),
    state           text not null constraint mail_state_is_known check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    created_at      timestamptz not null,
    next_try_at     timestamptz not null,
    tries           int not null,
    trouble         text not null constraint mail_trouble_is_a_code check (trouble ~ '^[A-Z_]*$'),
    ended_at        timestamptz,
    constraint mail_that_ended_says_when check ((ended_at is null) = (state = 'WAITING')),
    constraint mail_that_was_sent_keeps_no_words check
        (case state when 'SENT' then coalesce(address, subject, plain, html, unsubscribe) is null
                    else address is not null and subject is not null and plain is not null and html is not null end)
);
comment on table mail is 'platform: what is to be sent to people; words and address go when it was sent, the rest a month later';
create index mail_by_next_try on mail (next_try_at) where state = 'WAITING';
create index mail_by_end on mail (ended_at) where ended_at is not null;
grant select, insert, update, delete on mail to vlavirgem_app;
