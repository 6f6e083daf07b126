package be.vlavirgem.web.content;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.catalog.DutchWords;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.AccessReader;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Role;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.form.Moments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The desk with the code lists that come with the portal, on a real database. */
@SpringJUnitConfig(CatalogSlice.class)
@Import({ ContentDesk.class, ContentPages.class, PartPages.class, PartEditor.class, PublicationPages.class,
        Moments.class })
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
class ContentDeskTest {

    private static final String CITIZENS = "audience.burgers";

    @Autowired
    ContentDesk desk;
    @Autowired
    ContentPages pages;
    @Autowired
    PartPages parts;
    @Autowired
    PartEditor editor;
    @Autowired
    PublicationPages publication;
    @Autowired
    People people;
    @Autowired
    Organisations organisations;
    @Autowired
    AccessReader reader;
    @Autowired
    PlatformTransaction transaction;

    private Access keeper;
    private KeptVersion draft;

    @BeforeEach
    void somebody_of_v_ict_or_begins_a_draft() {
        var person = transaction.call(() -> {
            var registered = people.register(new EmailAddress(UUID.randomUUID() + "@vlavirgem.test"), "Bart Hermans",
                    "hash");
            people.give(registered, organisations.named(OrganisationKind.ASSOCIATION, "V-ICT-OR").orElseThrow(),
                    Role.VICTOR_ADMINISTRATOR);
            return registered;
        });
        keeper = reader.read(person, Optional.empty()).orElseThrow();
        draft = new KeptVersion(within(() -> desk.copy(keeper, published())).id());
    }

    private <T> T within(Supplier<T> deed) {
        return keeper.scope().call(deed::get);
    }

    private KeptVersion published() {
        return new KeptVersion(desk.kinds()
                .stream()
                .filter(kind -> kind.code().equals("codelijsten"))
                .findFirst()
                .flatMap(desk::published)
                .orElseThrow()
                .version()
                .id());
    }

    private Map<String, List<String>> form(String key) {
        var page = within(() -> parts.of(draft, key, FormFields.of(Map.of()), DutchWords.DUTCH));
        var fields = new HashMap<String, List<String>>();
        fields.put("gezien", List.of(page.seen()));
        page.fields().forEach(field -> {
            fields.put(field.name(), List.of(field.value()));
            if (field.english() != null) {
                fields.put(field.english().name(), List.of(field.english().value()));
            }
        });
        return fields;
    }

    private PartEditor.Next keep(String key, Map<String, List<String>> fields) {
        return within(() -> editor.keep(keeper, draft, key, FormFields.of(fields), DutchWords.DUTCH));
    }

    private static Map<String, List<String>> with(Map<String, List<String>> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, List.of(value));
        return more;
    }

    private static List<Mistake> mistakes(PartEditor.Next next) {
        return next instanceof PartEditor.Next.Again(PartPage page) ? page.errors() : List.of();
    }

    private EntryLine.English english() {
        return within(() -> pages.outline(draft, "", DutchWords.DUTCH)).english();
    }

    @Test
    void a_form_that_is_sent_as_it_was_changes_nothing() {
        assertThat(keep(CITIZENS, form(CITIZENS))).isEqualTo(new PartEditor.Next.Done(CITIZENS));
        assertThat(within(() -> desk.get(draft)).version().body())
                .isEqualTo(within(() -> desk.get(published())).version().body());
    }

    @Test
    void a_change_shows_in_the_difference_and_makes_its_english_old() {
        keep(CITIZENS, with(form(CITIZENS), "label", "Inwoners"));
        var page = within(() -> publication.of(draft, DutchWords.DUTCH));
        assertThat(page.changes()).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo(CITIZENS);
            assertThat(line.edits()).singleElement().satisfies(edit -> assertThat(edit.after()).isEqualTo("Inwoners"));
        });
        assertThat(english().outdated()).isEqualTo(1);
    }

    @Test
    void a_translation_that_still_holds_is_new_again() {
        keep(CITIZENS, with(form(CITIZENS), "label", "Inwoners"));
        keep(CITIZENS, with(form(CITIZENS), "klopt.label", "ja"));
        assertThat(english().outdated()).isZero();
    }

    @Test
    void two_wrong_fields_give_two_messages_at_those_fields() {
        var next = keep(CITIZENS, with(with(form(CITIZENS), "label", ""), "uitleg", "Kort."));
        assertThat(mistakes(next)).extracting(Mistake::field).containsExactly("label", "uitleg");
        assertThat(mistakes(next).getLast().text()).contains("5 tekens").contains("30 tot 300");
    }

    @Test
    void the_second_of_two_is_shown_both() {
        var mine = form(CITIZENS);
        keep(CITIZENS, with(form(CITIZENS), "label", "Inwoners"));
        assertThat(keep(CITIZENS, with(mine, "label", "Mensen"))).isInstanceOfSatisfying(PartEditor.Next.Again.class,
                again -> assertThat(again.page().clash()).isNotNull().satisfies(clash -> {
                    assertThat(clash.who()).isEqualTo("Bart Hermans");
                    assertThat(clash.others()).contains(new PartPage.Other("Label", "Inwoners", "Mensen"));
                    assertThat(keep(CITIZENS, with(with(mine, "label", "Mensen"), "gezien", again.page().seen())))
                            .isInstanceOf(PartEditor.Next.Done.class);
                }));
    }

    @Test
    void two_people_change_two_entries_of_one_draft() {
        var mine = form(CITIZENS);
        keep("audience.ondernemers", with(form("audience.ondernemers"), "label", "Zelfstandigen"));
        assertThat(keep(CITIZENS, with(mine, "label", "Mensen"))).isInstanceOf(PartEditor.Next.Done.class);
        assertThat(within(() -> publication.of(draft, DutchWords.DUTCH)).changes()).hasSize(2);
    }

    @Test
    void a_new_code_stands_at_the_end_of_its_list_and_can_go_again() {
        var fields = Map.of("code", List.of("toeristen"), "label", List.of("Toeristen"), "uitleg",
                List.of("Mensen die hier op bezoek zijn en iets zoeken."));
        var added = within(() -> editor.add(keeper, draft, "audience", FormFields.of(fields), DutchWords.DUTCH));
        assertThat(added).isEqualTo(new PartEditor.Next.Done("audience.toeristen"));
        var asked = within(() -> parts.removal(draft, "audience.toeristen", DutchWords.DUTCH));
        assertThat(asked.stays()).isFalse();
        within(() -> editor.remove(keeper, draft, "audience.toeristen", asked.seen()));
        assertThat(within(() -> desk.get(draft)).content().find("audience.toeristen")).isEmpty();
    }

    @Test
    void a_code_that_is_taken_is_refused_at_its_field() {
        var fields = Map.of("code", List.of("burgers"), "label", List.of("Nog eens"), "uitleg",
                List.of("Dezelfde code als een andere keuze in de lijst."));
        var next = within(() -> editor.add(keeper, draft, "audience", FormFields.of(fields), DutchWords.DUTCH));
        assertThat(mistakes(next)).extracting(Mistake::field).contains("code");
    }

    @Test
    void what_was_published_is_not_taken_out() {
        var asked = within(() -> parts.removal(draft, CITIZENS, DutchWords.DUTCH));
        assertThat(asked.stays()).isTrue();
        within(() -> editor.remove(keeper, draft, CITIZENS, asked.seen()));
        assertThat(within(() -> desk.get(draft)).content().find(CITIZENS)).isPresent();
    }

    @Test
    void a_file_without_a_published_code_is_refused_and_says_which() {
        var body = within(() -> desk.get(published())).version().body();
        var without = body.replaceFirst("      - code: \"burgers\"\n.*\n.*\n", "")
                .replaceAll("  - tekst: \"audience[.]burgers.*\n.*\n.*\n.*\n", "");
        assertThat(within(() -> desk.importFile(keeper, "codelijsten", without)))
                .isInstanceOfSatisfying(ContentDesk.Import.Refused.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.arguments()).containsExactly(CITIZENS)));
        assertThat(within(() -> desk.importFile(keeper, "bestaat-niet", body)))
                .isInstanceOf(ContentDesk.Import.Refused.class);
    }

    @Test
    void entries_are_found_in_dutch_and_in_english() {
        assertThat(within(() -> pages.outline(draft, "BURGERS", DutchWords.DUTCH)).found()).extracting(EntryLine::key)
                .contains(CITIZENS);
        assertThat(within(() -> pages.outline(draft, "citizens", DutchWords.DUTCH)).found()).extracting(EntryLine::key)
                .contains(CITIZENS);
    }

    @Test
    void what_changed_since_it_was_shown_is_not_published() {
        var seen = within(() -> publication.of(draft, DutchWords.DUTCH)).version().revision();
        keep(CITIZENS, with(form(CITIZENS), "label", "Inwoners"));
        assertThat(within(() -> publication.publish(keeper, draft, String.valueOf(seen), DutchWords.DUTCH))).hasSize(1);
        assertThat(
                within(() -> publication.schedule(keeper, draft, String.valueOf(seen), "gisteren", DutchWords.DUTCH)))
                .extracting(Mistake::field)
                .containsExactly("dag");
    }

    @Test
    void an_entry_goes_one_place_up() {
        assertThat(within(() -> editor.shift(keeper, draft, "audience.ondernemers", -1))).contains("audience");
        assertThat(within(() -> desk.get(draft)).place("audience.ondernemers").first()).isTrue();
        assertThat(within(() -> editor.shift(keeper, draft, "bestaat.niet", -1))).isEmpty();
    }
}
