package be.vlavirgem.testsupport;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A row of each tenant table, parents first; its key is {@code :key}, and a child's parent has that key. */
enum TenantSample {
    AUDIT_ENTRY("""
            (organisation_id, id, at, person_id, action, subject_id)
            values (:organisation, :key, now(), :person, 'sample.made', :key)
            """),
    IMPORT_BATCH("""
            (organisation_id, id, target, state, file_name, file, dialect, header, columns, person_id, uploaded_at)
            values (:organisation, :key, 'sample', 'DRAFT', 'a.csv', 'a', '{a,b,c,d}', '{}', '{}', :person, now())
            """),
    IMPORT_ROW("""
            (organisation_id, batch_id, number, state, about_id, part, cells, before, after, problems, outcome)
            values (:organisation, :key, 1, 'NEW', :organisation, '', '[]', '[]', '[]', '[]', '')
            """),
    DASHBOARD_TILE("(organisation_id, tile, facts, changed_at) values (:organisation, 'sample', '{}', now())"),
    MEASUREMENT("""
            (organisation_id, id, round_id, questionnaire_version_id, type, state, started_at, version)
            values (:organisation, :key, :round, :questionnaire, 'A', 'OPEN', now(), 0)
            """),
    ANSWER("""
            (organisation_id, measurement_id, question, version, value, note, answered_at, answered_by)
            values (:organisation, :key, 'SEC01', 1, 'ja', '', now(), :person)
            """),
    ANSWER_FILE("""
            (organisation_id, id, measurement_id, name, uploaded_at, uploaded_by, state, entries, applied)
            values (:organisation, :key, :key, 'invulblad.xlsx', now(), :person, 'DRAFT', '[]', '[]')
            """),
    MEASUREMENT_OUTCOME("""
            (organisation_id, measurement_id, round_id, subject, value)
            values (:organisation, :key, :round, 'TOTAL', 50)
            """),
    ANSWER_CORRECTION("""
            (organisation_id, id, measurement_id, question, value, reason, corrected_at, corrected_by)
            values (:organisation, :key, :key, 'SEC01', 'ja', 'Sample', now(), :person)
            """),
    VAULT_KEYSET("(organisation_id, wrapped, master_key, rotated_at) values (:organisation, 'x', 1, now())"),
    DOCUMENT("""
            (organisation_id, id, subject_kind, subject_id, subject_part, title, description)
            values (:organisation, :key, 'sample', :key, '', 'Sample', '')
            """),
    DOCUMENT_VERSION("""
            (organisation_id, document_id, number, file_name, media_type, size, store, scanned, added_at, added_by)
            values (:organisation, :key, 1, 'sample.pdf', 'application/pdf', 1, 'DATABASE', false, now(), :person)
            """),
    DOCUMENT_CONTENT("(organisation_id, document_id, number, content) values (:organisation, :key, 1, 'x')"),
    COMMENT("""
            (organisation_id, id, subject_kind, subject_id, subject_part, text, written_at, written_by)
            values (:organisation, :key, 'sample', :key, '', 'Sample', now(), :person)
            """),
    COMMENT_MENTION("(organisation_id, comment_id, person_id) values (:organisation, :key, :person)"),
    COMMENT_READING("""
            (organisation_id, person_id, subject_kind, subject_id, subject_part, read_at)
            values (:organisation, :key, 'sample', :key, '', now())
            """),
    TASK("""
            (organisation_id, id, title, note, subject_title, owner_id, asked_by, asked_at, state, version)
            values (:organisation, :key, 'Sample', '', '', :person, :person, now(), 'OPEN', 0)
            """),
    SHARE("""
            (organisation_id, id, purpose, kind, subject_id, title, grantee_kind, valid_until, made_at, made_by, renewed_at)
            values (:organisation, :key, 'READ', 'sample', :key, 'Sample', 'LINK', current_date, now(), :person, now())
            """),
    APPROVAL("""
            (organisation_id, id, share_id, kind, subject_id, fingerprint, asked_at, asked_by)
            values (:organisation, :key, :key, 'sample', :key, repeat('0', 64), now(), :person)
            """),
    GUEST_REQUEST("""
            (organisation_id, id, share_id, measurement_id, chapter, questions, with_earlier, name, message, asked_at, asked_by)
            values (:organisation, :key, :key, :key, 'SEC', '{SEC01}', false, 'Sample', '', now(), :person)
            """),
    SOLUTION("""
            (organisation_id, id, state, revision, sheet, remarks, completeness, ready, begun_at, changed_at, changed_by)
            values (:organisation, :key, 'DRAFT', 1, '{"name": "Sample"}', '{}', 0, false, now(), now(), :person)
            """),
    SUPPLIER_FACTS("""
            (organisation_id, sheet, revision, changed_at, changed_by) values (:organisation, '{}', 1, now(), :person)
            """),
    SHEET_PROPOSAL("""
            (organisation_id, id, name, made_at, made_by, parts)
            values (:organisation, :key, 'sample.xlsx', now(), :person, '[]')
            """),
    SOLUTION_QUESTION("""
            (organisation_id, id, supplier_id, solution_id, solution_name, text, named, asked_at, asked_by)
            values (:organisation, :key, :organisation, :key, 'Sample', 'Sample', false, now(), :person)
            """),
    QUESTION_WORD("""
            (organisation_id, question_id, number, by_supplier, text, said_at, said_by)
            values (:organisation, :key, 1, false, 'Sample', now(), :person)
            """),
    SOLUTION_CUSTOMER("""
            (organisation_id, id, solution_id, authority_id, since, stated_at)
            values (:organisation, :key, :key, :organisation, current_date, now())
            """),
    CLAIM_PROOF("""
            (organisation_id, id, origin, solution_id, claim, said, shown, state, handed_in_at)
            values (:organisation, gen_random_uuid(), :key, :key, 'sample-' || :key, '{}', false, 'WAITING', now())
            """),
    MERGED_SOLUTION("""
            (organisation_id, id, into_id, slug, sheet, merged_at, merged_by)
            values (:organisation, gen_random_uuid(), :key, 'sample', '{"name": "Sample"}', now(), :person)
            """),
    SOLUTION_USE("""
            (organisation_id, solution_id, name, supplier, answer, answered_at, answered_by)
            values (:organisation, :key, 'Sample', 'Sample', 'NO', now(), :person)
            """),
    ENDING_TOLD(
            "(organisation_id, about_id, claim, ends_on, ahead) values (:organisation, :key, 'sample', current_date, 60)"),
    USE_ASKED("(organisation_id, stated_until, asked_on) values (:organisation, now(), current_date)"),
    BENCHMARK_VALUE("""
            (organisation_id, indicator, period, numerator, state, standing, source, source_id, changed_at)
            values (:organisation, 'sample', 2026, 1, 'DECLARED', 'SUBMITTED', 'QUESTION', :key, now())
            """),
    BENCHMARK_GAP("""
            (organisation_id, indicator, period, why, changed_at) values (:organisation, 'sample', 2026, 'UNKNOWN', now())
            """),
    BENCHMARK_PLACE("""
            (organisation_id, period, indicator, peer_group_id, lower, equal, n, kept_at)
            values (:organisation, 2026, 'sample', :group, 0, 1, 5, now())
            """),
    BENCHMARK_OWN_GROUP("""
            (organisation_id, id, system, year, name, made_at) values (:organisation, :key, 'SELECTION', 2026, 'Sample', now())
            """),
    BENCHMARK_OWN_MEMBER("""
            (organisation_id, group_id, member_id, place) values (:organisation, :key, :other, 1)
            """),
    BENCHMARK_OWN_BAND("""
            (organisation_id, group_id, indicator, period, hidden_because, open, kept_at)
            values (:organisation, :key, 'sample', 2026, 'FEW', false, now())
            """),
    BENCHMARK_CONSENT("""
            (organisation_id, id, theme, scope, said_at, said_by)
            values (:organisation, :key, 'sample', 'NOBODY', now(), :person)
            """),
    BENCHMARK_SHOWN("""
            (organisation_id, theme, indicator, period, numerator, state, scope, until)
            values (:organisation, 'sample', 'sample', 2026, 1, 'DECLARED', 'PUBLIC', current_date)
            """),
    OWN_SERIES("""
            (organisation_id, id, name, unit, decimals) values (:organisation, :key, 'Sample', 'stuks', 0)
            """),
    OWN_SERIES_VALUE("""
            (organisation_id, series_id, year, value) values (:organisation, :key, 2026, 1)
            """),
    PUBLISHED_SOLUTION("""
            (organisation_id, id, slug, name, other_names, supplier_name, summary, description, keywords, facets,
             completeness, published_on, confirmed_on, sheet)
            values (:organisation, :key, 'sample-' || :key, 'Sample', '{}', 'Sample', '', '', '{}', '{}', 10, current_date, current_date, '{}')
            """);

    /** Whose rows everybody sees. */
    static final Set<TenantSample> PUBLISHED = EnumSet.of(PUBLISHED_SOLUTION, BENCHMARK_SHOWN);

    /** What the statistics alone write. */
    static final Set<TenantSample> KEPT = EnumSet.of(BENCHMARK_OWN_BAND);

    private final String columnsAndValues;

    TenantSample(String columnsAndValues) {
        this.columnsAndValues = columnsAndValues;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    String insert() {
        return "insert into " + table() + " " + columnsAndValues;
    }
}
