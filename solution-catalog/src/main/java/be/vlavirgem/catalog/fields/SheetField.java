package be.vlavirgem.catalog.fields;

import static be.vlavirgem.catalog.fields.BuyerQuestion.*;
import static be.vlavirgem.catalog.fields.Kind.Column.needed;
import static be.vlavirgem.catalog.fields.Kind.Column.optional;
import static be.vlavirgem.catalog.fields.Kind.Means.BEGIN;
import static be.vlavirgem.catalog.fields.Kind.Means.END;
import static be.vlavirgem.catalog.fields.Kind.Means.HAPPENED;
import static be.vlavirgem.catalog.fields.Kind.Means.LAST;
import static be.vlavirgem.catalog.fields.SheetField.Trait.*;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.catalog.fields.Kind.Address;
import be.vlavirgem.catalog.fields.Kind.Day;
import be.vlavirgem.catalog.fields.Kind.Formed;
import be.vlavirgem.catalog.fields.Kind.Line;
import be.vlavirgem.catalog.fields.Kind.Lines;
import be.vlavirgem.catalog.fields.Kind.Many;
import be.vlavirgem.catalog.fields.Kind.One;
import be.vlavirgem.catalog.fields.Kind.Picked;
import be.vlavirgem.catalog.fields.Kind.Picture;
import be.vlavirgem.catalog.fields.Kind.Prose;
import be.vlavirgem.catalog.fields.Kind.Reach;
import be.vlavirgem.catalog.fields.Kind.Rows;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The registry: all that is known of a solution, in the order of the form. A field belongs to a step of the form and to a
 * question of the buyer; what else is true of it are its traits.
 */
public enum SheetField {
    NAME(Step.IDENTIFICATION, WHAT, new Line(120), REQUIRED),
    SUMMARY(Step.IDENTIFICATION, WHAT, new Line(150), REQUIRED),
    DESCRIPTION(Step.IDENTIFICATION, WHAT, new Prose(4000), REQUIRED),
    LOGO(Step.IDENTIFICATION, WHAT, new Picture()),
    PRODUCT_PAGE(Step.IDENTIFICATION, WHAT, new Address(), REQUIRED),
    FORMER_NAME(Step.IDENTIFICATION, WHAT, new Line(120), NOT_COUNTED),
    ALIASES(Step.IDENTIFICATION, WHAT, new Lines(10, 120), NOT_COUNTED),
    CPE(Step.IDENTIFICATION, SAFE, new Formed(200, "cpe:2\\.3:[aho](:[^\\s:]+){10}"), NOT_COUNTED),

    COMPONENTS(Step.CLASSIFICATION, WHAT, new Picked("component", 8), Dimension.COMPONENT, REQUIRED),
    AUDIENCE(Step.CLASSIFICATION, WHAT, new Many("audience"), Dimension.AUDIENCE, REQUIRED),
    ORGANISATION_KIND(Step.CLASSIFICATION, WHAT, new Many("organisation-kind")),
    FUNCTIONS(Step.CLASSIFICATION, WHAT, new Lines(20, 160)),
    KEYWORDS(Step.CLASSIFICATION, WHAT, new Lines(15, 60)),

    DELIVERY(Step.DELIVERY, FIT, new Many("delivery"), Dimension.DELIVERY, REQUIRED),
    LICENCE(Step.DELIVERY, COST, new One("licence"), Dimension.LICENCE, REQUIRED),
    SOURCE_CODE(Step.DELIVERY, COST, new Address(), NOT_COUNTED),
    PRICING(Step.DELIVERY, COST, new One("pricing"), REQUIRED),
    PRICE_NOTE(Step.DELIVERY, COST, new Prose(1000)),
    LANGUAGES(Step.DELIVERY, FIT, new Many("language")),
    REQUIREMENTS(Step.DELIVERY, FIT, new Many("requirement")),
    HOSTING(Step.DELIVERY, SAFE, new One("hosting"), Dimension.HOSTING, INHERITED, CLAIM),
    DATA_LOCATION(Step.DELIVERY, SAFE, new One("data-location"), Dimension.DATA_LOCATION, INHERITED, CLAIM),
    EXIT(Step.DELIVERY, COST, new One("exit"), INHERITED, CLAIM),
    EXIT_NOTE(Step.DELIVERY, COST, new Prose(1000), INHERITED, NOT_COUNTED),

    VERSIONS(Step.VERSIONS, FIT, new Rows(20, List.of(needed("number", new Line(40)),
            needed("state", new One("version-state")), optional("since", new Day(BEGIN)),
            optional("until", new Day(END)),
            optional("notes", new Line(200))))),

    STANDARDS(Step.INTEROPERABILITY, FIT, new Rows(40, List.of(needed("standard", new Picked("standard", 1)),
            needed("degree", new One("claim-degree")), optional("version", new Line(40)),
            optional("evidence", new Address()))),
            Dimension.STANDARD, CLAIM),
    API_DOCUMENTATION(Step.INTEROPERABILITY, FIT, new Address()),
    IMPORT_FORMATS(Step.INTEROPERABILITY, FIT, new Many("exchange-format")),
    EXPORT_FORMATS(Step.INTEROPERABILITY, FIT, new Many("exchange-format")),
    AUTHENTICATION(Step.INTEROPERABILITY, FIT, new Many("authentication"), CLAIM),

    PERSONAL_DATA(Step.SECURITY, SAFE, new One("personal-data"), REQUIRED),
    DPIA(Step.SECURITY, SAFE, new One("dpia"), CLAIM),
    PENETRATION_TEST(Step.SECURITY, SAFE, new Day(HAPPENED), CLAIM),
    TWO_FACTOR(Step.SECURITY, SAFE, new One("two-factor"), CLAIM),
    LOGGING(Step.SECURITY, SAFE, new One("logging"), CLAIM),
    BACKUP(Step.SECURITY, SAFE, new One("backup"), CLAIM),
    WCAG(Step.SECURITY, SAFE, new One("wcag"), CLAIM),
    WCAG_CHECKED(Step.SECURITY, SAFE, new Day(HAPPENED)),
    WCAG_STATEMENT(Step.SECURITY, SAFE, new Address()),
    CERTIFICATES(Step.SECURITY, SAFE, new Rows(20, List.of(needed("certificate", new One("certificate")),
            needed("issuer", new Line(120)), needed("valid-until", new Day(LAST)))), Dimension.CERTIFICATE, INHERITED,
            CLAIM),
    PROCESSING_AGREEMENT(Step.SECURITY, SAFE, new One("processing-agreement"), INHERITED, CLAIM),
    VULNERABILITY_CONTACT(Step.SECURITY, SAFE, new One("vulnerability-contact"), INHERITED, CLAIM),
    VULNERABILITY_PAGE(Step.SECURITY, SAFE, new Address(), INHERITED, NOT_COUNTED),
    VULNERABILITY_REACH(Step.SECURITY, SAFE, new Reach(), INHERITED, NOT_COUNTED),

    SUPPORT_CHANNELS(Step.SUPPORT, HELP, new Many("support-channel"), INHERITED),
    SUPPORT_REACH(Step.SUPPORT, HELP, new Rows(8, List.of(needed("channel", new One("support-channel")),
            needed("reach", new Reach()))), INHERITED, NOT_COUNTED),
    SUPPORT_HOURS(Step.SUPPORT, HELP, new One("support-hours"), INHERITED),
    TRAINING(Step.SUPPORT, HELP, new Many("training")),
    ROADMAP(Step.SUPPORT, HELP, new Prose(2000)),
    PARTNERS(Step.SUPPORT, HELP, new Rows(20, List.of(needed("partner", new Line(120)),
            optional("website", new Address()))), NOT_COUNTED),
    CONTACTS(Step.SUPPORT, HELP, new Rows(10, List.of(needed("contact", new Line(120)),
            needed("reachable", new Line(200)), optional("about", new Line(120)))), INTERNAL, NOT_COUNTED);

    /** What else is true of a field. */
    public enum Trait {
        /** A sheet is not published without it. */
        REQUIRED,
        /** What the supplier says of all its solutions holds, unless the sheet says otherwise. */
        INHERITED,
        /** Something a buyer relies on: it is declared, or proven. */
        CLAIM,
        /** Not everybody has one, so that a sheet is complete without it. */
        NOT_COUNTED,
        /** About people: seen by the supplier and V-ICT-OR's service, never published. */
        INTERNAL
    }

    private final Step step;
    private final BuyerQuestion question;
    private final Kind kind;
    private final Optional<Dimension> dimension;
    private final Set<Trait> traits;

    SheetField(Step step, BuyerQuestion question, Kind kind, Trait... traits) {
        this(step, question, kind, Optional.empty(), traits);
    }

    SheetField(Step step, BuyerQuestion question, Kind kind, Dimension dimension, Trait... traits) {
        this(step, question, kind, Optional.of(dimension), traits);
    }

    SheetField(Step step, BuyerQuestion question, Kind kind, Optional<Dimension> dimension, Trait... traits) {
        this.step = step;
        this.question = question;
        this.kind = kind;
        this.dimension = dimension;
        this.traits = traits.length == 0 ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(List.of(traits));
    }

    /** Names it in the kept sheet, in forms and in messages: {@code product-page}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Step step() {
        return step;
    }

    public BuyerQuestion question() {
        return question;
    }

    public Kind kind() {
        return kind;
    }

    /** What the catalogue is narrowed by with it: with the codes it holds, or with the first column of its rows. */
    public Optional<Dimension> dimension() {
        return dimension;
    }

    /** Says whether it has this trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Names it on the page; {@code .hint} says how to fill it in. */
    public String messageKey() {
        return "catalog.sheet.field." + code();
    }

    /** Says whether it is typed or chosen, in a form or a file. */
    public boolean isTyped() {
        return !(kind instanceof Picture);
    }

    /** Those that are typed or chosen, in the order of the form. */
    public static List<SheetField> typed() {
        return Arrays.stream(values()).filter(SheetField::isTyped).toList();
    }

    /** The field of that code; empty for one that is no more. */
    public static Optional<SheetField> of(String code) {
        return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
    }

    /** Those with a trait, in the order of the form. */
    public static List<SheetField> with(Trait trait) {
        return Arrays.stream(values()).filter(field -> field.is(trait)).toList();
    }
}
