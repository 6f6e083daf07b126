-- What a supplier says once of all its products changes all its sheets: one thing to look at, apart from sheets that were edited themselves.
alter table solution_review add for_all boolean not null default false;
alter table solution_review add constraint solution_review_for_all_is_a_change check (not for_all or kind = 'CHANGED');
comment on column solution_review.for_all is 'it changed by nothing but what its supplier says of all its products';
