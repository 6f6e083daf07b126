package be.vlavirgem.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Sixty authorities whose statistics another tool computed: see peers/make_sample.py. */
class PeerSampleTest {
    private static final String[] SUBJECTS = { "TOTAL", "SEC", "ORG", "CAP03", "CAP07", "CAP09" };

    private final PeerRound round = new PeerRound();
    private final Map<String, PeerGroup.Id> groups = new HashMap<>();

    @Test
    void theDatabaseSaysWhatPythonSays() throws IOException {
        groups.put("vlaanderen", round.group(PeerSystem.FLANDERS, "vlaanderen"));
        rows("sample.tsv").collect(Collectors.groupingBy(row -> List.of(row[0], row[1]))).forEach(this::submit);
        assertThat(rows("expected.tsv").map(PeerSampleTest::expected)).hasSize(30)
                .allSatisfy(line -> assertThat(found(line)).isEqualTo(line));
    }

    private void submit(List<String> authority, List<String[]> rows) {
        var group = groups.computeIfAbsent(authority.getLast(), code -> round.group(PeerSystem.SIZE, code));
        var organisation = round.authority(groups.get("vlaanderen"), group);
        round.submit(organisation, rows.stream()
                .map(row -> new SubjectValue(row[2], new BigDecimal(row[3]),
                        Optional.of(row[4]).filter(base -> !base.isEmpty()).map(BigDecimal::new)))
                .toList());
    }

    private static Stream<String[]> rows(String file) throws IOException {
        try (var in = PeerSampleTest.class.getResourceAsStream("/peers/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList()
                    .stream();
        }
    }

    private static List<String> expected(String[] row) {
        return Arrays.stream(row).map(cell -> cell.contains(".") ? rounded(new BigDecimal(cell)) : cell).toList();
    }

    private List<String> found(List<String> line) {
        var visitor = round.authority();
        return round.bands(visitor, groups.get(line.getFirst()), SUBJECTS)
                .stream()
                .filter(band -> band.subject().equals(line.get(1)))
                .findFirst()
                .map(band -> List.of(line.getFirst(), band.subject(), String.valueOf(band.participants()),
                        rounded(band.lower()), rounded(band.median()), rounded(band.upper())))
                .orElseGet(() -> List.of(line.getFirst(), line.get(1), "hidden", "", "", ""));
    }

    private static String rounded(BigDecimal value) {
        return value.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }
}
