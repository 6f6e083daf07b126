-- A file of the register that changes nothing waits for nobody.
alter table standard_run drop constraint standard_run_state_is_known;
alter table standard_run add constraint standard_run_state_is_known
    check (state in ('PREVIEW', 'NOTHING', 'APPLIED', 'DISCARDED', 'FAILED'));
update standard_run set state = 'NOTHING' where state = 'PREVIEW' and added + changed + vanished = 0;
