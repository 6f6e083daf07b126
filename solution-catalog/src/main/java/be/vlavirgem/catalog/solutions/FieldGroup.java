package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Fields that say one thing together, such as a price and what is to be known of it: of two sheets that become one, all of a
 * group comes from the same sheet. What is in no group is a list, of which the one sheet has what both had, or a name.
 */
enum FieldGroup {
    LOGO(SheetField.LOGO),
    DESCRIPTION(SheetField.SUMMARY, SheetField.DESCRIPTION, SheetField.PRODUCT_PAGE),
    CPE(SheetField.CPE),
    LICENCE(SheetField.LICENCE, SheetField.SOURCE_CODE),
    PRICE(SheetField.PRICING, SheetField.PRICE_NOTE),
    HOSTING(SheetField.HOSTING, SheetField.DATA_LOCATION),
    EXIT(SheetField.EXIT, SheetField.EXIT_NOTE),
    API(SheetField.API_DOCUMENTATION),
    PERSONAL_DATA(SheetField.PERSONAL_DATA, SheetField.DPIA, SheetField.PROCESSING_AGREEMENT),
    PENETRATION_TEST(SheetField.PENETRATION_TEST),
    TWO_FACTOR(SheetField.TWO_FACTOR),
    LOGGING(SheetField.LOGGING),
    BACKUP(SheetField.BACKUP),
    WCAG(SheetField.WCAG, SheetField.WCAG_CHECKED, SheetField.WCAG_STATEMENT),
    VULNERABILITIES(SheetField.VULNERABILITY_CONTACT, SheetField.VULNERABILITY_PAGE, SheetField.VULNERABILITY_REACH),
    SUPPORT(SheetField.SUPPORT_CHANNELS, SheetField.SUPPORT_REACH, SheetField.SUPPORT_HOURS),
    ROADMAP(SheetField.ROADMAP);

    private final List<SheetField> fields;

    FieldGroup(SheetField... fields) {
        this.fields = List.of(fields);
    }

    /** The group a field is in; empty for a list and for what a product is called. */
    static Optional<FieldGroup> of(SheetField field) {
        return Arrays.stream(values()).filter(group -> group.fields.contains(field)).findFirst();
    }

    /** Those of which two whole sheets say something else, in the order of the form. */
    static List<FieldGroup> differing(Sheet one, Sheet other) {
        return Arrays.stream(values()).filter(group -> !group.in(one).equals(group.in(other))).toList();
    }

    private Sheet in(Sheet sheet) {
        return sheet.only(field -> fields.contains(field) && sheet.has(field));
    }

    /** Says whether somebody has to choose: not where only one of the two has a logo, which stays. */
    boolean isToChoose(Sheet one, Sheet other) {
        return this != LOGO || !(isEmptyIn(one) || isEmptyIn(other));
    }

    /** What a sheet says of it, to tell one thing said from another. */
    String said(Sheet sheet) {
        return fields.stream().map(sheet::value).toList().toString();
    }

    /** Says whether a whole sheet has nothing of it. */
    boolean isEmptyIn(Sheet sheet) {
        return fields.stream().noneMatch(sheet::has);
    }

    List<SheetField> fields() {
        return fields;
    }

    /** Names it in a form: {@code two-factor}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String messageKey() {
        return "catalog.merge.group." + code();
    }
}
