package be.vlavirgem.platform.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What came of reading a content file: all of it, or all that is wrong with it. */
public sealed interface YamlReading<T> {

    /** The file holds this. */
    record Sound<T>(T content) implements YamlReading<T> {}

    /** The file is refused whole, with its problems by line. */
    record Faulty<T>(List<Problem> problems) implements YamlReading<T> {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the fields at the top of the file. */
    static <T> YamlReading<T> of(String yaml, Function<Fields, Optional<T>> reader) {
        var problems = new Problems();
        var content = YamlTree.compose(yaml, problems).flatMap(root -> Fields.read(root, 1, problems, reader));
        return content.<YamlReading<T>>map(Sound::new).orElseGet(() -> new Faulty<>(problems.byLine()));
    }

    /** What a file holds that was found sound before. */
    default T sound() {
        return switch (this) {
            case Sound<T>(T content) -> content;
            case Faulty<T>(List<Problem> problems) ->
                throw new IllegalStateException("Content that was kept is faulty: " + problems);
        };
    }
}
