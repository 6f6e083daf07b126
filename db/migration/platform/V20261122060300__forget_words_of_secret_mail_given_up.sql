-- A mail whose link opens something for whoever has it keeps its words only while it may still be sent.
alter table mail add column secret boolean not null default false;
alter table mail drop constraint mail_that_was_sent_keeps_no_words;
update mail set secret = true where type in ('confirm-address', 'share-link', 'approval-link');
update mail set subject = null, plain = null, html = null, unsubscribe = null where secret and state = 'GIVEN_UP';
alter table mail add constraint mail_keeps_words_while_they_may_be_sent check
    (case when state = 'SENT' then coalesce(address, subject, plain, html, unsubscribe) is null
          when state = 'GIVEN_UP' and secret then address is not null and coalesce(subject, plain, html, unsubscribe) is null
          else address is not null and subject is not null and plain is not null and html is not null end);
comment on table mail is 'platform: what is to be sent to people; words and address go when it was sent, words of a secret link also when it was given up, the rest a month later';
