package be.vlavirgem.platform.importing;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of files the modules take. */
@Component
class ImportTargets {

    private final ObjectProvider<ImportTarget> targets;

    ImportTargets(ObjectProvider<ImportTarget> targets) {
        this.targets = targets;
    }

    List<ImportTarget> all() {
        return targets.orderedStream().toList();
    }

    ImportTarget of(String code) {
        return targets.stream()
                .filter(target -> target.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No module takes files of kind " + code));
    }
}
