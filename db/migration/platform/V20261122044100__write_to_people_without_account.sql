-- Whoever is asked for an approval, or gets a link, need not have an account.
alter table mail alter column person_id drop not null;
