package be.vlavirgem.web.importing;

import be.vlavirgem.platform.importing.ImportId;
import be.vlavirgem.platform.importing.Imports;
import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An import is known to the organisation that uploaded it. */
@Component
class ImportIds implements KnownId<ImportId> {

    private final Imports imports;

    ImportIds(Imports imports) {
        this.imports = imports;
    }

    @Override
    public Class<ImportId> type() {
        return ImportId.class;
    }

    @Override
    public ImportId of(UUID value) {
        return new ImportId(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return imports.exists(id);
    }
}
