package be.vlavirgem.platform.yaml;

import java.io.StringReader;
import java.util.Optional;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;

/** Turns text into nodes that know their line and makes no objects of them, so that no file can run or swell. */
public final class YamlTree {
    private static final int DEEPEST = 20;

    private YamlTree() {}

    /** Empty when a problem is noted. */
    public static Optional<Node> compose(String text, Problems problems) {
        YamlText.note(text, problems);
        return problems.isEmpty() ? composeReadable(text, problems) : Optional.empty();
    }

    private static Optional<Node> composeReadable(String text, Problems problems) {
        try {
            noteTricks(text, problems);
            return problems.isEmpty() ? composeHarmless(text, problems) : Optional.empty();
        } catch (YAMLException fault) {
            problems.note(line(fault), "file.syntax");
            return Optional.empty();
        }
    }

    /** Looks at the stream of events, which takes no more memory than the text. */
    private static void noteTricks(String text, Problems problems) {
        int depth = 0;
        for (Event event : yaml().parse(new StringReader(text))) {
            depth += step(event);
            int line = Problems.line(event.getStartMark());
            if (event instanceof AliasEvent) {
                problems.note(line, "file.reference");
            } else if (event instanceof ScalarEvent scalar && !YamlText.isPrintable(scalar.getValue())) {
                problems.note(line, "file.character");
            } else if (depth > DEEPEST) {
                problems.note(line, "file.too-deep");
                return;
            }
        }
    }

    private static int step(Event event) {
        return switch (event) {
            case CollectionStartEvent _ -> 1;
            case CollectionEndEvent _ -> -1;
            default -> 0;
        };
    }

    private static Optional<Node> composeHarmless(String text, Problems problems) {
        Optional<Node> root = Optional.ofNullable(yaml().compose(new StringReader(text)));
        if (root.isEmpty()) {
            problems.note(1, "file.empty");
        }
        return root;
    }

    private static int line(YAMLException fault) {
        return fault instanceof MarkedYAMLException marked ? Problems.line(marked.getProblemMark()) : 1;
    }

    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(YamlText.MOST_CHARACTERS);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(0);
        return new Yaml(limits);
    }
}
