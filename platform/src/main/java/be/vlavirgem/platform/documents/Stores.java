package be.vlavirgem.platform.documents;

import org.springframework.stereotype.Component;

/** Finds the store of a version. */
@Component
class Stores {

    private final StoreChoice choice;
    private final DatabaseStore database;
    private final FolderStore folder;

    Stores(StoreChoice choice, DatabaseStore database, FolderStore folder) {
        this.choice = choice;
        this.database = database;
        this.folder = folder;
    }

    /** Where new ones go. */
    StoreChoice choice() {
        return choice;
    }

    ContentStore at(StoreChoice where) {
        return switch (where) {
            case DATABASE -> database;
            case FOLDER -> folder;
        };
    }
}
