package be.vlavirgem.platform.messages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All there is to tell. */
@Component
class MessageTypes {

    private final ObjectProvider<MessageType> types;

    MessageTypes(ObjectProvider<MessageType> types) {
        this.types = types;
    }

    /** In the order of their codes. */
    List<MessageType> all() {
        return types.stream().sorted(Comparator.comparing(MessageType::code)).toList();
    }

    Optional<MessageType> find(String code) {
        return types.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    MessageType get(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No module tells of " + code));
    }

    /** The kinds that some module tells of; the others are not to be chosen yet. */
    List<MessageKind> kinds() {
        var used = types.stream().flatMap(type -> type.kind().stream()).toList();
        return Stream.of(MessageKind.values()).filter(used::contains).toList();
    }
}
