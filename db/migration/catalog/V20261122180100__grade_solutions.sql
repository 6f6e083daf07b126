alter table solution
    add column grade_formula integer,
    add column grade_from date,
    add constraint solution_grade_is_whole check ((grade_formula is null) = (grade_from is null));
comment on column solution.grade_from is 'the first day everybody sees its security grade; its supplier saw it thirty days before, by that version of the formula';
