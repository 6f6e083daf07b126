package be.vlavirgem.platform.yaml;

import java.util.List;

import org.yaml.snakeyaml.reader.StreamReader;

/** Refuses text that YAML would refuse without naming the line, or that is no content by its mere size. */
final class YamlText {
    static final int MOST_CHARACTERS = 1_000_000;

    private YamlText() {}

    static void note(String text, Problems problems) {
        if (text.length() > MOST_CHARACTERS) {
            problems.note(1, "file.too-large", MOST_CHARACTERS);
        } else {
            noteUnprintable(text.lines().toList(), problems);
        }
    }

    /** An escape such as \0 is printable; what it stands for is not. */
    static boolean isPrintable(String text) {
        return text.codePoints().allMatch(StreamReader::isPrintable);
    }

    private static void noteUnprintable(List<String> lines, Problems problems) {
        for (int index = 0; index < lines.size(); index++) {
            if (!isPrintable(lines.get(index))) {
                problems.note(index + 1, "file.character");
            }
        }
    }
}
