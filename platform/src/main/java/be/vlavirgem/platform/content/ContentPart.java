package be.vlavirgem.platform.content;

import java.util.List;

/**
 * A thing in content that keeps its key from version to version, such as a question.
 *
 * @param group  the key of the part it stands in; its own for a part that holds others
 * @param traits what can change about it, each with its name in words; one that is not there is the same as nothing said
 */
public record ContentPart(String key, String group, String name, List<Trait> traits) {

    /** One thing that is said of a part. */
    public record Trait(String name, String value) {}

    public ContentPart {
        traits = List.copyOf(traits);
    }
}
