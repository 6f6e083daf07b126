package be.vlavirgem.catalog.exchange;

import be.vlavirgem.catalog.exchange.Said.Told;
import be.vlavirgem.catalog.fields.Kind;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetCells;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.platform.yaml.Problems;
import be.vlavirgem.platform.yaml.YamlTree;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What a publiccode.yml says: plain values by the path of their key, as {@code legal.license}; no objects are made of it. */
public record PublicCodeFile(Map<String, List<String>> values) {

    private static final int LARGEST = 200_000;
    /** A thorough file in two languages holds about a hundred. */
    private static final int MOST_VALUES = 1_000;
    private static final List<String> LANGUAGES = List.of("nl", "nl-BE", "en", "fr", "de");
    private static final String LOGO = "logo";
    private static final String VERSION = "softwareVersion";
    private static final List<String> ABOUT_A_VERSION = List.of(VERSION, "releaseDate", "developmentStatus");
    private static final Map<String, SheetField> TEXTS = texts();

    private static Map<String, SheetField> texts() {
        var texts = new LinkedHashMap<String, SheetField>();
        texts.put("name", SheetField.NAME);
        texts.put("url", SheetField.SOURCE_CODE);
        texts.put("landingURL", SheetField.PRODUCT_PAGE);
        texts.put("description.*.shortDescription", SheetField.SUMMARY);
        texts.put("description.*.longDescription", SheetField.DESCRIPTION);
        texts.put("description.*.apiDocumentation", SheetField.API_DOCUMENTATION);
        texts.put("description.*.features", SheetField.FUNCTIONS);
        texts.put("legal.license", SheetField.LICENCE);
        texts.put("localisation.availableLanguages", SheetField.LANGUAGES);
        return texts;
    }

    static PublicCode.Reading read(byte[] file) {
        var problems = new Problems();
        if (file.length > LARGEST) {
            problems.note(1, "file.too-large", LARGEST);
        }
        var root = text(file, problems).flatMap(text -> YamlTree.compose(text, problems));
        if (root.isEmpty() || !(root.get() instanceof MappingNode tree)) {
            if (problems.isEmpty()) {
                problems.note(1, "file.not-fields");
            }
            return new PublicCode.Reading.Refused(problems.byLine());
        }
        var values = values(tree);
        if (values.values().stream().mapToInt(List::size).sum() > MOST_VALUES) {
            return new PublicCode.Reading.Refused(
                    List.of(new Problem(1, "catalog.exchange.code.too-many", List.of(MOST_VALUES))));
        }
        if (!values.containsKey("publiccodeYmlVersion")) {
            return new PublicCode.Reading.Refused(List.of(new Problem(1, "catalog.exchange.code.other", List.of())));
        }
        return new PublicCode.Reading.Sound(new PublicCodeFile(values));
    }

    private static Map<String, List<String>> values(MappingNode tree) {
        var values = new LinkedHashMap<String, List<String>>();
        collect("", tree, values);
        values.replaceAll((key, list) -> List.copyOf(list));
        return values;
    }

    private static Optional<String> text(byte[] file, Problems problems) {
        try {
            return problems.isEmpty()
                    ? Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString())
                    : Optional.empty();
        } catch (CharacterCodingException other) {
            problems.note(1, "file.character");
            return Optional.empty();
        }
    }

    private static void collect(String path, Node node, Map<String, List<String>> values) {
        switch (node) {
            case MappingNode group -> group.getValue().forEach(field -> {
                if (field.getKeyNode() instanceof ScalarNode key) {
                    collect(path.isEmpty() ? key.getValue() : path + "." + key.getValue(), field.getValueNode(),
                            values);
                }
            });
            case SequenceNode list -> {
                values.computeIfAbsent(path, first -> texts(list));
                list.getValue()
                        .stream()
                        .filter(MappingNode.class::isInstance)
                        .forEach(item -> collect(path + "[]", item, values));
            }
            case ScalarNode one ->
                values.computeIfAbsent(path, first -> new ArrayList<>()).add(one.getValue().strip());
            default -> throw new IllegalArgumentException("A file without references holds no " + node.getNodeId());
        }
    }

    private static List<String> texts(SequenceNode list) {
        return list.getValue()
                .stream()
                .filter(ScalarNode.class::isInstance)
                .map(item -> ((ScalarNode) item).getValue().strip())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What it offers for a solution that now says this: only what the portal itself would write otherwise. */
    public Offer offer(Optional<UUID> solution, int revision, Sheet now, SheetCells.Language cells) {
        var same = ((PublicCode.Reading.Sound) read(
                PublicCode.write(now, "", "").getBytes(StandardCharsets.UTF_8))).file();
        var said = new EnumMap<SheetField, Said>(SheetField.class);
        TEXTS.forEach((key, field) -> at(key)
                .filter(values -> solution.isEmpty() || !same.at(key).equals(Optional.of(values)))
                .ifPresent(values -> said.put(field, said(key, field, values))));
        logo(now).ifPresent(address -> said.put(SheetField.LOGO,
                new Said(List.of(List.of(new Told(LOGO, address, Optional.of("catalog.logo.not-taken-over")))))));
        version(same).ifPresent(row -> said.put(SheetField.VERSIONS, versions(now, row, cells)));
        return new Offer(solution, revision, Map.of(), said, PassedKeys.of(this, same, read()));
    }

    /** The keys that say something of a field. */
    private Set<String> read() {
        var version = first(VERSION).isEmpty() ? Stream.<String>of() : ABOUT_A_VERSION.stream();
        return Stream.of(TEXTS.keySet().stream().flatMap(key -> key(key).stream()), Stream.of(LOGO), version)
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    /** Where the file says that the logo is, unless that is ours; nothing is fetched from there. */
    private Optional<String> logo(Sheet now) {
        return Optional.of(first(LOGO))
                .filter(address -> !address.isEmpty() && now.picture(SheetField.LOGO)
                        .filter(own -> address.endsWith("/%s.png".formatted(own.digest())))
                        .isEmpty());
    }

    /** In Dutch where the file is, else in the first language we know. */
    private Optional<List<String>> at(String key) {
        return key(key).map(values::get);
    }

    private Optional<String> key(String key) {
        return LANGUAGES.stream()
                .map(language -> key.replace("*", language))
                .filter(values::containsKey)
                .findFirst();
    }

    private static Said said(String key, SheetField field, List<String> values) {
        var place = key.replace(".*", "");
        var text = switch (field) {
            case LICENCE -> values.isEmpty() ? "" : PublicCodeTerms.licenceCode(values.getFirst());
            default -> String.join(field.kind() instanceof Kind.Lines ? "\n" : "; ", values);
        };
        return new Said(List.of(List.of(new Told(place, text, Optional.empty()))));
    }

    /** The number, state, and day of the version it is about; empty when the portal says the same. */
    private Optional<List<String>> version(PublicCodeFile same) {
        var number = first(VERSION);
        if (number.isEmpty() || (number.equals(same.first(VERSION))
                && first("releaseDate").equals(same.first("releaseDate")))) {
            return Optional.empty();
        }
        return Optional.of(List.of(number, PublicCodeTerms.stateOf(first("developmentStatus")),
                day(first("releaseDate")), "", ""));
    }

    private static Said versions(Sheet now, List<String> row, SheetCells.Language cells) {
        var rows = new ArrayList<>(cells.write(SheetField.VERSIONS, now));
        var known = rows.stream().filter(one -> one.getFirst().equals(row.getFirst())).findFirst();
        known.ifPresentOrElse(one -> rows.set(rows.indexOf(one), List.of(one.get(0), one.get(1),
                row.get(2).isEmpty() ? one.get(2) : row.get(2), one.get(3), one.get(4))), () -> rows.addFirst(row));
        return new Said(rows.stream()
                .map(one -> one.stream().map(text -> new Told(VERSION, text, Optional.empty())).toList())
                .toList());
    }

    private static String day(String written) {
        try {
            return written.isEmpty() ? "" : be.vlavirgem.web.form.Days.write(LocalDate.parse(written));
        } catch (DateTimeParseException other) {
            return written;
        }
    }

    private String first(String key) {
        return values.getOrDefault(key, List.of()).stream().findFirst().orElse("");
    }
}
