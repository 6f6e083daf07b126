package be.vlavirgem.web.importing;

import be.vlavirgem.platform.importing.ImportBatch;

/** An import in the list. */
record ImportLine(ImportBatch batch, String title, String uploaded) {

    public String path() {
        return ImportMenu.PATH + "/" + batch.id();
    }

    /** The kind of chip. */
    public String kind() {
        return switch (batch.state()) {
            case APPLIED -> "good";
            case DRAFT, APPLYING -> "plain";
        };
    }
}
