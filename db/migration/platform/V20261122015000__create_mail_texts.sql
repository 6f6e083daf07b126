create table mail_text (
    type       text not null constraint mail_text_type_is_a_code check (type ~ '^[a-z]+(-[a-z]+)*$'),
    language   text not null constraint mail_text_language_is_known check (language in ('nl', 'en')),
    subject    text not null constraint mail_text_subject_is_a_short_line check (length(subject) between 1 and 150 and subject !~ '[[:cntrl:]]'),
    body       text not null constraint mail_text_body_is_short check (length(body) between 1 and 5000),
    changed_at timestamptz not null,
    constraint mail_text_pk primary key (type, language)
);
comment on table mail_text is 'platform: the words of a mail that the back office put over the shipped ones';
grant select, insert, update, delete on mail_text to vlavirgem_app;
