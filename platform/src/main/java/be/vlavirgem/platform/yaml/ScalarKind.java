package be.vlavirgem.platform.yaml;

import java.util.regex.Pattern;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The kinds of single value in a file, stricter than YAML, where {@code no} is false and {@code 010} is eight. */
enum ScalarKind {
    TEXT("tag:yaml.org,2002:str", ".*", "file.not-text"),
    NUMBER("tag:yaml.org,2002:int", "0|-?[1-9][0-9]{0,8}", "file.not-number"),
    FLAG("tag:yaml.org,2002:bool", "true|false", "file.not-flag");

    private final String tag;
    private final Pattern form;
    private final String messageKey;

    ScalarKind(String tag, String form, String messageKey) {
        this.tag = tag;
        this.form = Pattern.compile(form, Pattern.DOTALL);
        this.messageKey = messageKey;
    }

    String messageKey() {
        return messageKey;
    }

    /** Says whether YAML sees this kind in it. */
    boolean isOf(Node node) {
        return node instanceof ScalarNode scalar && tag.equals(scalar.getTag().getValue());
    }

    boolean fits(ScalarNode node) {
        return tag.equals(node.getTag().getValue()) && form.matcher(node.getValue()).matches();
    }
}
