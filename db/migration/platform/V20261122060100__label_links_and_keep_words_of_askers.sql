-- For whom a link is, so that who made several can tell them apart.
alter table share add column label text
    constraint share_label_is_of_a_link check (label is null or grantee_kind = 'LINK' and length(label) between 1 and 100);

-- What whoever asks for an approval says with it.
alter table approval add column message text not null default ''
    constraint approval_message_is_bounded check (length(message) <= 500);
