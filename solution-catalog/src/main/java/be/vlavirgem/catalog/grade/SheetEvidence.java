package be.vlavirgem.catalog.grade;

import be.vlavirgem.catalog.fields.Claim;
import be.vlavirgem.catalog.fields.Proofs;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.catalog.grade.Evidence.Support;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads out of a sheet what it says of its security; what its supplier says is declared, unless a claim is proven. */
public record SheetEvidence(Sheet sheet, Proofs proofs, LocalDate today) {

    /** Those that say something of information security. */
    private static final Set<String> SECURITY = Set.of("iso27001", "iso27701", "iso27017", "iso27018", "nen7510",
            "cyfun-basic", "cyfun-important", "cyfun-essential", "soc2", "hds");
    /** What is said not to be there: it was never so. */
    private static final LocalDate NEVER = LocalDate.MIN;
    /** The best first: that is the version that is sold. */
    private static final Map<String, Support> SUPPORT = Map.of("actief", Support.ACTIVE, "onderhoud",
            Support.MAINTENANCE, "in-ontwikkeling", Support.IN_DEVELOPMENT, "einde-ondersteuning", Support.ENDED);
    private static final List<Support> SOLD = List.of(Support.ACTIVE, Support.MAINTENANCE, Support.IN_DEVELOPMENT,
            Support.ENDED);

    /** All of it. */
    public Evidence evidence() {
        return new Evidence(certificate(), said(SheetField.TWO_FACTOR, "niet"), test(),
                said(SheetField.PROCESSING_AGREEMENT, ""), said(SheetField.EXIT, "geen-regeling"), accessibility(),
                support());
    }

    /** The best of its certificates; that there is none counts as said only where an inherited field is said to be empty. */
    private Optional<Evidence.Claim<LocalDate>> certificate() {
        if (sheet.value(SheetField.CERTIFICATES).filter(Value::isEmpty).isPresent()) {
            return Optional.of(Evidence.Claim.declared(NEVER));
        }
        return sheet.rows(SheetField.CERTIFICATES)
                .stream()
                .filter(row -> SECURITY.contains(row.cell("certificate")))
                .map(row -> claim(LocalDate.parse(row.cell("valid-until")), Claim.of(SheetField.CERTIFICATES, row)))
                .max(Comparator.comparing((Evidence.Claim<LocalDate> claim) -> !claim.value().isBefore(today))
                        .thenComparing(claim -> claim.proven())
                        .thenComparing(Evidence.Claim::value));
    }

    private Optional<Evidence.Claim<Boolean>> said(SheetField field, String no) {
        return sheet.items(field).stream().findFirst().map(code -> claim(!code.equals(no), Claim.of(field)));
    }

    private Optional<Evidence.Claim<LocalDate>> test() {
        return sheet.day(SheetField.PENETRATION_TEST).map(day -> claim(day, Claim.of(SheetField.PENETRATION_TEST)));
    }

    /** What has no screen is not asked whether everybody can read it. */
    private Optional<Evidence.Claim<LocalDate>> accessibility() {
        var said = sheet.items(SheetField.WCAG).stream().findFirst().orElse("");
        return switch (said) {
            case "aa-volledig", "aa-gedeeltelijk" ->
                sheet.day(SheetField.WCAG_CHECKED).map(day -> claim(day, Claim.of(SheetField.WCAG)));
            case "niet-onderzocht" -> Optional.of(Evidence.Claim.declared(NEVER));
            default -> Optional.empty();
        };
    }

    /** How long it looks after its versions is for the supplier itself to say: no document proves more. */
    private Optional<Evidence.Claim<Support>> support() {
        return sheet.rows(SheetField.VERSIONS)
                .stream()
                .flatMap(row -> support(row).stream())
                .min(Comparator.comparingInt(SOLD::indexOf))
                .map(state -> Evidence.Claim.proven(state));
    }

    /** A version is looked after until its last day, whatever its state says. */
    private Optional<Support> support(Value.Row row) {
        var until = row.cell("until");
        return !until.isEmpty() && LocalDate.parse(until).isBefore(today)
                ? Optional.of(Support.ENDED)
                : Optional.ofNullable(SUPPORT.get(row.cell("state")));
    }

    private <T> Evidence.Claim<T> claim(T value, Claim claim) {
        return new Evidence.Claim<>(value, proofs.prove(claim));
    }
}
