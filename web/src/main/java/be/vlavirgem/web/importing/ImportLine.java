package be.vlavirgem.web.importing;

import be.vlavirgem.platform.importing.ImportBatch;

/** An import in the list. */
record ImportLine(String path, ImportBatch batch, String title, String uploaded) {

    /** The kind of chip. */
    public String kind() {
        return switch (batch.state()) {
            case APPLIED -> "good";
            case DRAFT, APPLYING -> "plain";
        };
    }
}
