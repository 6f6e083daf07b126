package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.ShownFields;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.catalog.merging.Differing;
import be.vlavirgem.catalog.merging.JoinedBefore;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.web.form.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what two sheets said before they became one, as far as others than their supplier could read it. */
@Component
class JoinedSheets implements JoinedBefore {

    private final MergedSolutions merged;
    private final ShownFields shown;
    private final MessageSource messages;
    private final Clock clock;
    private final TransactionTemplate transaction;

    JoinedSheets(MergedSolutions merged, ShownFields shown, MessageSource messages, Clock clock,
            PlatformTransactionManager transactions) {
        this.merged = merged;
        this.shown = shown;
        this.messages = messages;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
    }

    @Override
    public List<Joined> of(UUID supplier, UUID solution, Locale locale) {
        var words = new SheetWords(messages, locale);
        return Objects.requireNonNull(TenantScope.of(new OrganisationId(supplier))
                .call(() -> transaction.execute(_ -> all(new Solution.Id(solution), words))));
    }

    private List<Joined> all(Solution.Id solution, SheetWords words) {
        var line = shown.inOneLine(words);
        return merged.into(solution)
                .stream()
                .map(one -> new Joined(one.name(), Days.write(LocalDate.ofInstant(one.at(), clock.getZone())),
                        lines(one, line, words)))
                .toList();
    }

    /** Where the two said the same nothing was chosen. */
    private static List<Differing.Line> lines(MergedSolutions.Kept one, BiFunction<SheetField, Value, String> line,
            SheetWords words) {
        var ends = one.ends().forOthers();
        var stays = one.stays().map(Sheet::forOthers);
        return Arrays.stream(SheetField.values())
                .filter(field -> ends.has(field) || stays.filter(sheet -> sheet.has(field)).isPresent())
                .filter(field -> !stays.flatMap(sheet -> sheet.value(field)).equals(ends.value(field)))
                .map(field -> new Differing.Line(words.text(field.messageKey()),
                        stays.map(sheet -> said(field, sheet, line, words))
                                .orElseGet(() -> words.text("catalog.merge.before.unkept")),
                        said(field, ends, line, words)))
                .toList();
    }

    private static String said(SheetField field, Sheet sheet, BiFunction<SheetField, Value, String> line,
            SheetWords words) {
        return Optional.of(sheet)
                .filter(some -> some.has(field))
                .flatMap(some -> some.value(field))
                .map(value -> line.apply(field, value))
                .orElseGet(() -> words.text("catalog.sheet.nothing"));
    }
}
