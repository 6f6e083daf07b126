-- The loader brings rounds with measurements that are submitted already; for everybody else an answer needs an open one.
create or replace trigger answer_needs_open_measurement before insert on answer
    for each row when (current_user <> 'vlavirgem_loader') execute function keep_submitted_measurement();
grant insert on measurement_round to vlavirgem_loader;
revoke update on measurement from vlavirgem_loader;
